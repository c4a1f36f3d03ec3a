import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { record } from './letter.ts';

/** The policy of 2020 as a version valid from another day, with changes. */
export const versionFrom = (
  validFrom: string,
  change: Partial<RecordOfProcessing> = {},
): RecordOfProcessing => ({ ...record, version: validFrom, validFrom, ...change });

/** A change that is one: the record has an officer. */
export const withOfficer = {
  dataProtectionOfficer: { name: 'Omma Budén', contact: 'dso@example.com' },
} satisfies Partial<RecordOfProcessing>;
