import { create } from 'zustand';
import type { Response } from '#shared/contract/contract.ts';

/** What main last said of itself: whether the book is open, whose it is, and in which language to speak. */
export type Status = Extract<Response<'app:status'>, { ok: true }>['value'];

interface State {
  readonly status?: Status;
  /** The book is being locked: this page has shown its last case, and another takes its place. */
  readonly leaving: boolean;
}

export const useStatus = create<State>(() => ({ leaving: false }));

/** What main says first, for whatever comes before that. */
export async function statusKnown(): Promise<Status> {
  const { status } = useStatus.getState();
  if (status) return status;
  return new Promise((resolve) => {
    const stop = useStatus.subscribe((state) => {
      if (!state.status) return;
      stop();
      resolve(state.status);
    });
  });
}
