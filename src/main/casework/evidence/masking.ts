import type { TFunction } from 'i18next';
import type { RecordedEvent } from '#domain/case/event.ts';
import type { TimelineEntry } from '#shared/views/views.ts';

type Facts = TimelineEntry['facts'];

/** What a record says of persons: as it is, or nothing of it. */
export interface Masking {
  /** What somebody wrote or is called; '' stays ''. */
  words(text: string): string;
  facts(type: string, facts: Facts): Facts;
  /** Who did something: the officers of a case are told apart by number where their names are left out. */
  officer(happened: RecordedEvent): string;
}

/** Facts of events that are chosen from lists, or are dates and numbers: they hold nothing that a person wrote. */
const plain: ReadonlySet<string> = new Set([
  'answerBy',
  'basis',
  'because',
  'category',
  'channel',
  'direction',
  'done',
  'dueOn',
  'exception',
  'followUpOn',
  'ground',
  'group',
  'is',
  'kind',
  'language',
  'liftsOn',
  'likelihood',
  'means',
  'names',
  'outcome',
  'pausedAt',
  'receivedAt',
  'reference',
  'relation',
  'severity',
  'target',
  'until',
  'variant',
]);

/** Events that tell by `from` and `to` of codes and dates alone. */
const changes: ReadonlySet<string> = new Set([
  'country-overridden',
  'due-date-changed',
  'kind-changed',
  'language-changed',
  'receipt-corrected',
  'target-moved',
]);

const isPlain = (type: string, name: string) =>
  plain.has(name) || ((name === 'from' || name === 'to') && changes.has(type));

/** How a record of a case speaks of persons. */
export function masking(
  names: 'kept' | 'masked',
  history: readonly RecordedEvent[],
  t: TFunction,
): Masking {
  if (names === 'kept') {
    return { words: (text) => text, facts: (_, facts) => facts, officer: ({ actor }) => actor };
  }
  const known = [...new Set(history.map(idOf))];
  const left = t('evidence.dossier.masked');
  return {
    words: (text) => (text === '' ? '' : left),
    facts: (type, facts) =>
      Object.fromEntries(
        Object.entries(facts).map(([name, value]) =>
          typeof value === 'number' || isPlain(type, name) ? [name, value] : [name, left],
        ),
      ),
    officer: (happened) =>
      t('evidence.dossier.officer', { number: known.indexOf(idOf(happened)) + 1 }),
  };
}

const idOf = ({ officer, actor }: RecordedEvent): string => officer ?? actor;
