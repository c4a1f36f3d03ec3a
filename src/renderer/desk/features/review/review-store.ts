import { create } from 'zustand';
import type { KeptMarks } from '#domain/disclosure/disclosure.ts';
import type { Ground } from '#domain/disclosure/ground.ts';
import type { TableAddress } from '#domain/disclosure/marks.ts';

/** The cell that is looked at: its row's number in the table, its place among the rows on screen, its column. */
export interface ActiveCell {
  readonly row: number;
  readonly position: number;
  readonly column: number;
}

/** What was decided and can be taken back: redactions by their numbers, places that were kept, what was noted as the requester's own. */
export interface Decided {
  readonly redactions?: readonly number[];
  readonly kept?: readonly KeptMarks[];
  readonly own?: string;
  /** Which flag was looked at. */
  readonly flag: number;
}

/** So many decisions can be taken back, one after the other; redactions before them by the list. */
const most = 50;

interface ReviewState {
  /** The table on screen; absent: the first of the case. */
  readonly table: TableAddress | undefined;
  readonly active: ActiveCell | undefined;
  /** Which of the flags that wait is looked at. */
  readonly flag: number;
  /** The latest last. */
  readonly decided: readonly Decided[];
  /** The rows that go out, or those that do not. */
  readonly shown: boolean;
  /** Cells as they go out, and not as they were collected. */
  readonly outgoing: boolean;
  readonly ground: Ground;
  readonly words: string;
  /** The text that is to be redacted wherever it stands. */
  readonly sought: string;
}

const fresh: ReviewState = {
  table: undefined,
  active: undefined,
  flag: 0,
  decided: [],
  shown: true,
  outgoing: false,
  ground: 'others-rights',
  words: '',
  sought: '',
};

/** What the person is doing in the review: never a copy of what is under review. */
export const useReviewState = create<ReviewState>(() => fresh);

/** Another case, or another table of the same one, is looked at from its beginning. The ground stays. */
export const lookAt = (table: TableAddress | undefined) =>
  useReviewState.setState({ table, active: undefined, flag: 0, decided: [], shown: true });

export const activate = (active: ActiveCell) => useReviewState.setState({ active });

export const chooseFlag = (flag: number) => useReviewState.setState({ flag });

/** Gives what was noted: by it this very decision is taken back. */
export function noteDecided(done: Omit<Decided, 'flag'>): Decided {
  const { decided, flag } = useReviewState.getState();
  const noted = { ...done, flag };
  useReviewState.setState({ decided: [...decided, noted].slice(-most) });
  return noted;
}

let underWay: Promise<unknown> = Promise.resolve();

/** Decides; what is seen of it can be on screen before it is answered for. */
export function deciding<T>(decision: Promise<T>): Promise<T> {
  underWay = decision;
  return decision;
}

/** What was decided last, once it is answered for: a key pressed in between would find the one before it. */
export async function latestDecided(): Promise<Decided | undefined> {
  await underWay;
  return useReviewState.getState().decided.at(-1);
}

const takenBack = new WeakSet<Decided>();

/** By a key, while the notice of it still offers the same. */
export const isTakenBack = (done: Decided) => takenBack.has(done);

/** It has been taken back; whoever decided it looks at it again, where they look at the same table still. */
export function forgetDecided(done: Decided) {
  takenBack.add(done);
  const { decided } = useReviewState.getState();
  if (!decided.includes(done)) return;
  useReviewState.setState({ decided: decided.filter((one) => one !== done), flag: done.flag });
}

export const showRows = (shown: boolean) => useReviewState.setState({ shown, active: undefined });

export const showOutgoing = (outgoing: boolean) => useReviewState.setState({ outgoing });

export const chooseGround = (chosen: Partial<Pick<ReviewState, 'ground' | 'words'>>) =>
  useReviewState.setState(chosen);

export const seek = (sought: string) => useReviewState.setState({ sought });

/** What somebody has selected with the mouse or the keyboard; nothing selected changes nothing. */
export const seekSelected = (selected: string) => {
  if (selected.trim().length > 1) seek(selected.trim());
};
