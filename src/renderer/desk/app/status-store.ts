import { create } from 'zustand';
import type { Response } from '#shared/contract/contract.ts';

/** What main last said of itself: whether the book is open, whose it is, and in which language to speak. */
export type Status = Extract<Response<'app:status'>, { ok: true }>['value'];

export const useStatus = create<{ readonly status?: Status }>(() => ({}));
