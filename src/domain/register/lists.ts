import type { RecordOfProcessing } from './record-of-processing.ts';

/** The parts of a record that are lists of entries, in the order they are read. */
export const lists = [
  'purposes',
  'groups',
  'legalBases',
  'categories',
  'sources',
  'recipients',
  'retention',
  'rights',
  'pledges',
  'notices',
] as const satisfies readonly (keyof RecordOfProcessing)[];
/** The name of such a part. */
export type ListName = (typeof lists)[number];

/** The parts that are one entry each. */
export const singles = [
  'specialCategories',
  'transfers',
  'automatedDecisions',
] as const satisfies readonly (keyof RecordOfProcessing)[];
/** The name of such a part. */
export type SingleName = (typeof singles)[number];

/** What no record is without: Art. 30(1)(b) and (c), and Art. 6(1). */
export const neverEmpty = [
  'purposes',
  'groups',
  'legalBases',
  'categories',
] as const satisfies readonly ListName[];
