import type { Language } from '#domain/language.ts';
import type { BreachEntry } from '#domain/case-register/breach-entry.ts';
import { en } from '#shared/words/en/words.ts';
import { sv } from '#shared/words/sv/words.ts';
import { csvForms, csvForPeople } from '../../csv/write-csv.ts';
import type { Entry } from './entry.ts';

const words = { sv, en };

/** The register of cases for people, in the words of a language. */
export function casesAsCsv(entries: readonly Entry[], language: Language): string {
  const { columns, punctualities, languages } = words[language].caseRegister;
  const { kinds, statuses, outcomes, channels } = words[language].case;
  const { grounds } = words[language].workflow;
  const named = entries[0]?.requesterName !== undefined;
  const shown = Object.entries(columns).filter(([key]) => named || !key.startsWith('requester'));
  const rows = entries.map((entry) => ({
    ...entry,
    kind: kinds[entry.kind],
    status: statuses[entry.status],
    outcome: entry.outcome && outcomes[entry.outcome],
    grounds: entry.grounds.map((ground) => grounds[ground]).join(', '),
    inTime: punctualities[entry.inTime],
    channel: channels[entry.channel],
    language: languages[entry.language],
  }));
  return written(rows, shown, language);
}

/** The register of breaches (Art. 33(5)) for people, in the words of a language. */
export function breachesAsCsv(entries: readonly BreachEntry[], language: Language): string {
  const { breachColumns, answers } = words[language].caseRegister;
  const { breachTypes, risks, exceptions } = words[language].workflow;
  const { statuses } = words[language].case;
  const answer = (value: boolean | '') => value !== '' && answers[value ? 'yes' : 'no'];
  const rows = entries.map((entry) => ({
    ...entry,
    status: statuses[entry.status],
    types: entry.types.map((type) => breachTypes[type]).join(', '),
    likelihood: entry.likelihood && risks[entry.likelihood],
    severity: entry.severity && risks[entry.severity],
    risk: entry.risk && risks[entry.risk],
    notify: answer(entry.notify) || '',
    inform: answer(entry.inform) || '',
    exception: entry.exception && exceptions[entry.exception],
  }));
  return written(rows, Object.entries(breachColumns), language);
}

const written = (
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  columns: readonly (readonly [key: string, header: string])[],
  language: Language,
): string =>
  csvForPeople(
    [
      columns.map(([, header]) => header),
      ...rows.map((row) => columns.map(([key]) => String(row[key] ?? ''))),
    ],
    csvForms[language].delimiter,
  );
