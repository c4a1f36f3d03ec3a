import { expect, test } from 'vitest';
import { adoptVersion } from '#main/casework/register/change-register.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { record } from '../../../../factories/cases/letter.ts';
import { summaryCase } from '../../../../factories/cases/summary.ts';

const said = (sv: string, en: string) => ({ sv, en });

/** A summary of two rows under a record that says all it owes. */
async function told(language: 'sv' | 'en') {
  const text =
    'cust_no;E-post;Senast inloggad;Källa\n17;alva@example.com;2026-03-14;Anmälan\n17;alva@example.com;2026-02-01;Anmälan\n';
  const at = await summaryCase({ text });
  const [named] = (await at.subject()).disclosure.mappings;
  if (!named) throw new Error('Nothing was suggested');
  const internal = ['cust_no', 'Källa'].map((column) => ({ column, internal: 'Löpnummer' }));
  const { mapping } = named;
  await at.act(at.reference, {
    type: 'map-system',
    system: 'CRM',
    mapping: { ...mapping, columns: [...mapping.columns, ...internal], purposes: ['web-access'] },
  });
  const version = {
    ...record,
    version: '2026-10-06',
    validFrom: '2026-10-06',
    purposes: record.purposes.map((purpose) => ({
      ...purpose,
      interest: said('Vi vill att tjänsten fungerar.', 'We want the service to work.'),
      balancing: said('Uppgifterna är få.', 'The data are few.'),
    })),
    retention: record.retention.map((rule) => ({
      ...rule,
      counted: { months: 24, from: ['senast inloggad'] },
    })),
  };
  valueOf(await adoptVersion(at.work, { record: version, reason: 'Avvägningen är skriven' }));
  const { text: pages, files } = await at.summary(language);
  const copy = JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString());
  return { pages, copy, findings: (await at.findings(language)).map(({ code }) => code) };
}

test('a summary weighs, dates, points to sources and explains columns as record and mapping say', async () => {
  const { pages, copy, findings } = await told('sv');
  for (const sentence of [
    'Vi vill att tjänsten fungerar. Uppgifterna är få.',
    'betyder det till och med den 14 mars 2028, räknat från den 14 mars 2026 (Senast inloggad)',
    'CRM: i kolumnen Källa står varifrån varje rad kommer.',
    'cust_no kundnummer',
  ]) {
    expect(pages).toContain(sentence);
  }
  expect(copy.processing).toMatchObject({
    purposes: [{ id: 'web-access', balancing: 'Uppgifterna är få.' }],
    retention: [{ until: [{ system: 'CRM', until: '2028-03-14' }] }],
    sourcesBySystem: [{ system: 'CRM', column: 'Källa' }],
  });
  expect(copy.glossary).toContainEqual({
    system: 'CRM',
    column: 'cust_no',
    code: '',
    meaning: 'kundnummer',
  });
  expect(findings).toEqual(['not-stated', 'recipients-as-categories']);
});

test('in English too', async () => {
  const { pages } = await told('en');
  for (const sentence of [
    'We want the service to work. The data are few.',
    'until 14 March 2028 inclusive, counted from 14 March 2026',
    'CRM: the column Källa says where each row comes from.',
    'Källa source',
  ]) {
    expect(pages).toContain(sentence);
  }
});
