import type { Response } from '#shared/contract/contract.ts';
import type { ToDispose } from '#shared/contract/book/retention-contract.ts';

/** What is due, held and gone, as main gives it. */
export type RetentionList = Extract<Response<'retention:list'>, { ok: true }>['value'];

/** What became of each item that was to go. */
export type Disposals = Extract<Response<'retention:dispose'>, { ok: true }>['value']['results'];

/** Tells the rows of the list apart: a case stands in it once at a time. */
export const keyOf = ({ reference, what }: ToDispose): string => `${reference} ${what}`;
