import type { Case } from '#domain/case/case.ts';

/** What is written in words of one's own, by the names it goes by in a case: the rest are codes, days and ids. */
const inWords: ReadonlySet<string> = new Set([
  'asked',
  'authority',
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
  'remedy',
  'representative',
  'result',
  'safeguards',
  'system',
  'text',
  'theirReference',
  'title',
  'to',
  'what',
  'why',
]);

/** What staff wrote down at the steps of a case: why it waits, how a breach was weighed, what was done. */
export function staffWords(subject: Case): string[] {
  const { clock, role, forwarding, identity, restriction, weighing, inquiry, refusal } = subject;
  const { measures, portable, recipients, complaint, breach, fee, tasks, areas, hold } = subject;
  const { representative } = subject;
  return [
    ...wordsIn({ clock, role, forwarding, identity, restriction, weighing, inquiry, refusal }),
    ...wordsIn({ measures, portable, recipients, complaint, breach, fee, tasks, areas, hold }),
    ...wordsIn({ representative, ending: 'ending' in subject ? subject.ending : undefined }),
  ];
}

function wordsIn(value: unknown, isWords = false): string[] {
  if (typeof value === 'string') return isWords && value !== '' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, isWords));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => wordsIn(one, inWords.has(name)));
}
