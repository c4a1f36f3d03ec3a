import { create } from 'zustand';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';

/** A new version while it is being written. */
export interface RegisterDraft {
  /** The version it was begun from. */
  readonly base: RecordOfProcessing;
  readonly record: RecordOfProcessing;
  readonly reason: string;
}

/** The one draft there is. It stays while the person is on other pages of the desk. */
export const useRegisterDraft = create<{ readonly draft: RegisterDraft | undefined }>(() => ({
  draft: undefined,
}));

/** Begins a version from the one before it; its day is for the person to choose. */
export const beginDraft = (base: RecordOfProcessing) =>
  useRegisterDraft.setState({
    draft: { base, record: { ...base, validFrom: '' }, reason: '' },
  });

export const changeRecord = (change: Partial<RecordOfProcessing>) =>
  useRegisterDraft.setState(({ draft }) => ({
    draft: draft && { ...draft, record: { ...draft.record, ...change } },
  }));

export const changeReason = (reason: string) =>
  useRegisterDraft.setState(({ draft }) => ({ draft: draft && { ...draft, reason } }));

export const dropDraft = () => useRegisterDraft.setState({ draft: undefined });
