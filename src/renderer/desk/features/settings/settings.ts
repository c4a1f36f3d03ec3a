import type { Response } from '#shared/contract/contract.ts';

/** What holds for the whole book, as main gives it. */
export type Settings = Extract<Response<'settings:show'>, { ok: true }>['value'];

/** What main says when something was changed: the settings as they are now, and how many due dates moved. */
export type Changed = Extract<Response<'settings:change'>, { ok: true }>['value'];
