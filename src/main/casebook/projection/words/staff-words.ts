import type { Case } from '#domain/case/case.ts';

/**
 * What is written in words of one's own, by the names it goes by in a case: the rest are codes, days and ids. A test holds
 * that each name of a text that an event has is told here or known to be none of these.
 */
export const inWords: ReadonlySet<string> = new Set([
  'asked',
  'authority',
  'by',
  'cause',
  'colleague',
  'concerns',
  'consequences',
  'contact',
  'controller',
  'data',
  'delayReasons',
  'evidence',
  'facts',
  'groups',
  'how',
  'measuresPlanned',
  'measuresTaken',
  'name',
  'nature',
  'note',
  'options',
  'reason',
  'reasons',
  'receipt',
  'relation',
  'remedy',
  'representative',
  'result',
  'safeguards',
  'system',
  'systems',
  'text',
  'theirReference',
  'title',
  'to',
  'what',
  'why',
]);

/** Parts of a case whose words are searched by themselves, or are the requester's data and no words of staff. */
const byThemselves: ReadonlySet<string> = new Set([
  'clashes',
  'collections',
  'contacts',
  'disclosure',
  'drafts',
  'files',
  'letterFacts',
  'letters',
  'links',
  'messages',
  'notes',
  'requester',
  'tellings',
  'withdrawnData',
]);

/** What staff wrote down at the steps of a case: why it waits, how a breach was weighed, what was done. */
export const staffWords = (subject: Case): string[] =>
  Object.entries(subject).flatMap(([part, value]) =>
    byThemselves.has(part) ? [] : wordsIn(value, inWords.has(part)),
  );

function wordsIn(value: unknown, isWords = false): string[] {
  if (typeof value === 'string') return isWords && value !== '' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, isWords));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => wordsIn(one, inWords.has(name)));
}
