import type { CaseEntry } from '#domain/case-register/case-entry.ts';

/** An entry, and who asked where that was wanted with a reason. */
export type Entry = CaseEntry & {
  readonly requesterName?: string;
  readonly requesterEmail?: string;
};
