import type { Response } from '#shared/contract/contract.ts';

/** The record of processing in all its versions, as main gives it. */
export type Register = Extract<Response<'register:show'>, { ok: true }>['value'];
