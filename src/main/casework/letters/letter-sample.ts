import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { DataTable } from '#domain/register/recognise-categories.ts';
import type { Work } from '../work.ts';

const words = {
  sv: {
    name: 'Exempla Provsson',
    subject: 'Ett exempel',
    system: 'Exempelsystemet',
    table: 'Kunder',
  },
  en: {
    name: 'Exempla Sampleson',
    subject: 'An example',
    system: 'The sample system',
    table: 'Customers',
  },
};

/** A made-up case, received now, that is in no book: what a text is shown in. */
export function sampleCase({ now, book }: Work, language: Language): Case {
  const { name, subject } = words[language];
  const receivedAt = now();
  return evolve(
    'sample',
    undefined,
    {
      type: 'case-opened',
      reference: 'DSR-2026-0000',
      handler: book.settings.handler,
      kind: 'access',
      language,
      channel: 'email',
      receivedAt,
      requester: { name, email: 'exempla@example.com', address: '' },
      message: { receivedAt, subject, text: subject, messageId: '', attachments: [] },
    },
    receivedAt,
  );
}

/** One row of made-up data. */
export const sampleTables = (language: Language): DataTable[] => [
  {
    system: words[language].system,
    name: words[language].table,
    columns: ['name', 'email'],
    rows: [[words[language].name, 'exempla@example.com']],
  },
];
