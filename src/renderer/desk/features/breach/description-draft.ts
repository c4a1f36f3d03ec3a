import type { BreachDescription } from '#domain/case/breach/facts.ts';

/** A description while it is written: instants are '' and numbers `undefined` where nobody knows them yet. */
export type DescriptionDraft = Omit<
  BreachDescription,
  'beganAt' | 'endedAt' | 'persons' | 'records'
> & {
  readonly beganAt: string;
  readonly endedAt: string;
  readonly persons: number | undefined;
  readonly records: number | undefined;
};

const blank: DescriptionDraft = {
  nature: '',
  types: [],
  cause: '',
  beganAt: '',
  endedAt: '',
  groups: '',
  persons: undefined,
  data: '',
  records: undefined,
  consequences: '',
  measuresTaken: '',
  measuresPlanned: '',
};

/** Where the form begins: with what stands, or empty. */
export const draftOf = (description: BreachDescription | undefined): DescriptionDraft => ({
  ...blank,
  ...description,
});

/** What the case is told: only what is known. */
export function describedIn(draft: DescriptionDraft): BreachDescription {
  const { beganAt, endedAt, persons, records, ...texts } = draft;
  return {
    ...texts,
    ...(beganAt && { beganAt }),
    ...(endedAt && { endedAt }),
    ...(persons !== undefined && { persons }),
    ...(records !== undefined && { records }),
  };
}
