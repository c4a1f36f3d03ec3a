import { create } from 'zustand';
import type { Refusal } from '#shared/refusal.ts';
import type { Draft, DraftEdits } from '#shared/views/intake-views.ts';

/** A read e-mail on the tray, with what the person has made of it. */
export interface TrayDraft {
  readonly draft: Draft;
  readonly edits: DraftEdits;
}

export interface RefusedFile {
  readonly file: string;
  readonly refusal: Refusal;
}

interface State {
  readonly drafts: readonly TrayDraft[];
  readonly refused: readonly RefusedFile[];
  readonly selected: string | undefined;
  /** Files that are still to be read, and of how many. */
  readonly reading: number;
  readonly asked: number;
  /** Drafts that are still to be saved, and of how many. */
  readonly saving: number;
  readonly toSave: number;
  /** How many times somebody has stopped it. */
  readonly stops: number;
  /** Why what was last made of a draft is not kept. */
  readonly unkept: Refusal | undefined;
}

interface Actions {
  readonly add: (drafts: readonly Draft[], refused: readonly RefusedFile[]) => void;
  readonly edit: (id: string, edits: Partial<DraftEdits>) => void;
  readonly remove: (id: string) => void;
  readonly select: (id: string) => void;
  readonly dismissRefused: () => void;
  readonly expect: (files: number) => void;
  readonly save: (left: number, of: number) => void;
  /** What has not been read or saved yet is left where it is. */
  readonly stop: () => void;
}

const empty: State = {
  drafts: [],
  refused: [],
  selected: undefined,
  reading: 0,
  asked: 0,
  saving: 0,
  toSave: 0,
  stops: 0,
  unkept: undefined,
};

const toTray = (draft: Draft): TrayDraft => ({
  draft,
  edits: draft.edits ?? {
    kind: draft.suggestedKind,
    language: draft.language,
    receivedAt: draft.receivedAt,
    requester: { ...draft.from, address: '' },
    answers: {},
  },
});

const isNewTo =
  ({ drafts }: State) =>
  ({ id }: Draft) =>
    !drafts.some(({ draft }) => draft.id === id);

/** The drafts tray. It lives as long as the window is unlocked; main keeps the originals meanwhile. */
export const useDrafts = create<State & Actions>((set) => ({
  ...empty,
  add: (drafts, refused) =>
    set((state) => ({
      drafts: [...state.drafts, ...drafts.filter(isNewTo(state)).map(toTray)],
      refused: [...state.refused, ...refused],
      selected: state.selected ?? drafts[0]?.id,
    })),
  edit: (id, edits) =>
    set((state) => ({
      drafts: state.drafts.map((held) =>
        held.draft.id === id ? { ...held, edits: { ...held.edits, ...edits } } : held,
      ),
    })),
  remove: (id) => set((state) => without(state, id)),
  select: (selected) => set({ selected }),
  dismissRefused: () => set({ refused: [] }),
  expect: (files) =>
    set((state) => {
      const reading = Math.max(0, state.reading + files);
      return { reading, asked: reading === 0 ? 0 : state.asked + Math.max(0, files) };
    }),
  save: (saving, toSave) => set({ saving, toSave }),
  stop: () =>
    set(({ stops }) => ({ reading: 0, asked: 0, saving: 0, toSave: 0, stops: stops + 1 })),
}));

/** The tray without one draft; the next one takes its place, so that a row of them can be worked through. */
function without(state: State, id: string): Pick<State, 'drafts' | 'selected'> {
  const index = state.drafts.findIndex(({ draft }) => draft.id === id);
  const drafts = state.drafts.toSpliced(index, index < 0 ? 0 : 1);
  if (state.selected !== id) return { drafts, selected: state.selected };
  return { drafts, selected: (drafts[index] ?? drafts.at(-1))?.draft.id };
}
