import type { Disclosure, Redaction } from '#domain/disclosure/disclosure.ts';
import { undecided } from '#domain/disclosure/disclosure.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import type { Marks } from '#domain/disclosure/marks.ts';
import { outgoing } from '#domain/disclosure/outgoing.ts';
import type { SystemMapping } from '#domain/register/system-mapping.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';

/** A table about one person; the third column holds free text. */
export const makeTable = (changes: Partial<HeldTable> = {}): HeldTable => ({
  system: 'Kundregister',
  name: 'kunder',
  file: 'kunder.csv',
  documentId: 'd1',
  table: 0,
  columns: ['E-post', 'Typ', 'Anteckning'],
  rows: [
    ['exempla@example.com', 'P1', 'Ring Ove Låtsas om fakturan'],
    ['annan@example.com', 'P2', ''],
  ],
  ...changes,
});

/** A mapping that places nothing and uses nothing. */
export const makeMapping = (changes: Partial<SystemMapping> = {}): SystemMapping => ({
  columns: [],
  purposes: [],
  sources: [],
  recipients: [],
  codes: [],
  ...changes,
});

/** Redactions of the first table, numbered as they stand. */
export const redactionsOf = (...marks: Marks[]): Redaction[] =>
  marks.map((one, index) => ({
    number: index + 1,
    documentId: 'd1',
    table: 0,
    marks: one,
    ground: 'others-rights',
    words: '',
  }));

/** How the tables go out in Swedish. */
export const sentOut = (tables: readonly HeldTable[], disclosure: Partial<Disclosure> = {}) =>
  outgoing(tables, { ...undecided, ...disclosure }, { language: 'sv', words: disclosureWords.sv });
