import type { Language } from '#domain/language.ts';
import type { MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import type { Attachment } from '../draw/attachment.ts';
import { csvOf } from './csv-of.ts';
import { messagesText } from './messages-text.ts';

/** What a reader shows beside each file, in the letter's language. */
const descriptions: Record<
  Language,
  { all: string; messages: string; table: (facts: TableNames) => string }
> = {
  sv: {
    all: 'Alla uppgifter och villkor i brevet, i maskinläsbar form',
    messages: 'Det du själv har skrivit till oss i ärendet',
    table: ({ system, name }) => `Tabellen ”${name}” ur ${system}`,
  },
  en: {
    all: 'All data and terms of the letter, in machine-readable form',
    messages: 'What you have written to us yourself in the case',
    table: ({ system, name }) => `The table “${name}” from ${system}`,
  },
};

interface TableNames {
  readonly system: string;
  readonly name: string;
}

/**
 * The machine-readable copy as files to be put inside the letter and beside it: one JSON document, a CSV file
 * per table, and a text of the person's own messages where the letter does not print them.
 */
export function copyFiles(copy: MachineCopy): readonly Attachment[] {
  const says = descriptions[copy.language];
  return [
    {
      name: `${copy.reference}-copy.json`,
      mediaType: 'application/json',
      bytes: Buffer.from(`${JSON.stringify(copy)}\n`),
      description: says.all,
    },
    ...copy.tables.map((table) => ({
      name: table.file,
      mediaType: 'text/csv',
      bytes: csvOf(table),
      description: says.table(table),
    })),
    ...(copy.messagesFile === ''
      ? []
      : [
          {
            name: copy.messagesFile,
            mediaType: 'text/plain',
            bytes: Buffer.from(`${messagesText(copy.messages)}\n`),
            description: says.messages,
          },
        ]),
  ];
}
