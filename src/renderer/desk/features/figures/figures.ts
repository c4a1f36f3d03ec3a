import type { Response } from '#shared/contract/contract.ts';

/** The figures of a period, as main gives them. */
export type Figures = Extract<Response<'figures:show'>, { ok: true }>['value'];
