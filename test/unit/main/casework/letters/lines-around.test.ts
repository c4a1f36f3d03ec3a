import { expect, test } from 'vitest';
import { reviewFlags } from '#main/casework/review/review-flags.ts';
import { redact } from '#main/casework/review/redact.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { summaryCase } from '../../../../factories/cases/summary.ts';

const text =
  'Utdrag ur kundregistret\nSkapat av Bo Provsson den 1 oktober\n\nE-post;Ort\nalva@example.com;Lund\nalva@example.com;Lund\n\nSumma;2\n';

test('lines around a table are printed and copied, and looked at, redacted and proven like its cells', async () => {
  const { work, reference, documentId, subject, issue, summary } = await summaryCase({ text });
  const [table] = (await subject()).collections[0]?.tables ?? [];
  expect(table?.notes).toHaveLength(3);
  const flags = valueOf(await reviewFlags(work, { reference, documentId, table: 0 })).flags;
  expect(flags).toMatchObject([{ of: 'line', at: 1, kind: 'name', text: 'Bo Provsson' }]);
  expect(await issue()).toMatchObject({ error: { code: 'flags-undecided' } });
  const ground = { ground: 'others-rights', words: '' } as const;
  valueOf(await redact(work, { reference, what: { value: 'Bo Provsson' }, ...ground }));
  const { text: pages, files } = await summary();
  expect(pages).toContain('Utdrag ur kundregistret');
  expect(pages).toContain('Skapat av [maskerat: andras rättigheter] den 1 oktober');
  expect(pages).toContain('rad utanför tabellen');
  expect(pages).not.toContain('Provsson');
  const copy = JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString());
  expect(copy.tables[0].notes).toEqual([
    'Utdrag ur kundregistret',
    'Skapat av [maskerat: andras rättigheter] den 1 oktober',
    table?.notes?.[2],
  ]);
});
