import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import {
  dropForm,
  formIn,
  keepField,
  useUnsaved,
  type Unsaved,
} from '../../../components/unsaved/unsaved-store.ts';

/** A new version while it is being written. */
export interface RegisterDraft {
  /** The version it was begun from. */
  readonly base: RecordOfProcessing;
  readonly record: RecordOfProcessing;
  readonly reason: string;
}

/** Where the one draft there is is kept. */
export const registerPlace = { place: 'register' } as const;

/** The draft as it stands. */
export const draftIn = (state: Unsaved) =>
  formIn(state, registerPlace.place)?.fields['draft'] as RegisterDraft | undefined;

/** The draft, which stays while the person is on other pages of the desk, and after a locking. */
export const useRegisterDraft = () => useUnsaved(draftIn);

const become = (draft: RegisterDraft) => keepField(registerPlace, 'draft', draft);

/** Begins a version from the one before it; its day is for the person to choose. */
export const beginDraft = (base: RecordOfProcessing) =>
  become({ base, record: { ...base, validFrom: '' }, reason: '' });

export const changeRecord = (change: Partial<RecordOfProcessing>) => {
  const draft = draftIn(useUnsaved.getState());
  if (draft) become({ ...draft, record: { ...draft.record, ...change } });
};

export const changeReason = (reason: string) => {
  const draft = draftIn(useUnsaved.getState());
  if (draft) become({ ...draft, reason });
};

export const dropDraft = () => dropForm(registerPlace.place);
