import type { Response } from '#shared/contract/contract.ts';

/** A day as main gives it. */
export type Day = Extract<Response<'calendar:month'>, { ok: true }>['value']['days'][number];

/** What a day holds of one case. */
export type Entry = Day['entries'][number];
