import { stringify } from 'csv-stringify/sync';
import type { Language } from '#domain/case/case.ts';
import { en, sv } from '#shared/words/words.ts';
import type { Entry } from './entry.ts';

const words = { sv, en };

/** What a spreadsheet program of the language takes for the separator. */
const delimiters = { sv: ';', en: ',' } as const;

/**
 * The register for people, in the words of a language, as spreadsheet programs open it: UTF-8 with its mark, and no text
 * that they would take for a formula.
 */
export function entriesAsCsv(entries: readonly Entry[], language: Language): string {
  const { columns, punctualities, languages } = words[language].caseRegister;
  const { kinds, statuses, outcomes, channels } = words[language].case;
  const { grounds } = words[language].workflow;
  const [first] = entries;
  const named = first?.requesterName !== undefined;
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
  return stringify(rows, {
    bom: true,
    header: true,
    columns: shown.map(([key, header]) => ({ key, header })),
    delimiter: delimiters[language],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
