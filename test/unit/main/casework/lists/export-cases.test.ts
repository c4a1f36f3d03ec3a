import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportCases } from '#main/casework/lists/export-cases.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { extending } from '../../../../factories/cases/case.ts';

const requester = { name: '=HYPERLINK("x")', email: '@alva@example.com', address: '' };

async function desk() {
  const at = await workAt('2026-03-02T09:00:00Z');
  const reference = await at.open({
    kind: 'access',
    receivedAt: '2026-03-02T08:00:00Z',
    requester,
  });
  await at.act(reference, extending);
  await at.open({ kind: 'complaint', receivedAt: '2026-03-02T08:30:00Z' });
  return at;
}

const text = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString();
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, delimiter: ';' });

test('gives one row per case, with its dates and whether it is in time, and names nobody', async () => {
  const { work } = await desk();
  const made = valueOf(await exportCases(work, { search: '', format: 'csv' }));
  expect(made).toMatchObject({ cases: 2, fileName: 'ombud-2026-03-02.csv' });
  expect(text(made).startsWith('\ufeff')).toBe(true);
  expect(text(made)).not.toContain('example.com');
  const rows = rowsOf(text(made));
  expect(rows.find(({ Slag }) => Slag === 'Tillgång (registerutdrag)')).toMatchObject({
    Diarienummer: 'DSR-2026-0001',
    'Artikel i GDPR': '15',
    Läge: 'Pågår',
    Inkom: '2026-03-02',
    Svarsdatum: '2026-06-02',
    Förlängt: '2026-03-02',
    Avslutat: '',
    Utfall: '',
    'I tid': 'Pågår',
    'Hur det kom in': 'E-post',
    Språk: 'Svenska',
  });
});

test('leaves out what the filter of the list leaves out', async () => {
  const { work } = await desk();
  const made = valueOf(await exportCases(work, { search: '', kind: 'complaint', format: 'json' }));
  expect(JSON.parse(text(made))).toMatchObject({
    version: 1,
    cases: [{ reference: 'KLG-2026-0001', kind: 'complaint', inTime: 'running' }],
  });
});

test('names who asked only for a reason, which the book keeps', async () => {
  const { work } = await desk();
  const before = work.book.seq;
  const wanted = { search: '', format: 'csv' } as const;
  expect(await exportCases(work, { ...wanted, requesters: { reason: ' ' } })).toEqual({
    ok: false,
    error: { code: 'reason-missing' },
  });
  expect(work.book.seq).toBe(before);
  const reason = 'Begärt av tillsynsmyndigheten';
  const made = valueOf(await exportCases(work, { ...wanted, requesters: { reason } }));
  expect(rowsOf(text(made)).map((row) => row['Begärande'])).toContain(`'${requester.name}`);
  expect(work.book.seq).toBe(before + 1);
});

test('defuses whatever a spreadsheet would take for a formula', async () => {
  const { work } = await desk();
  const requesters = { reason: 'Tillsyn' };
  const made = valueOf(await exportCases(work, { search: '', format: 'csv', requesters }));
  const cells = rowsOf(text(made)).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${requester.email}`);
});

test('stops when asked, and the book knows of no export', async () => {
  const { work } = await desk();
  const before = work.book.seq;
  const stopper = new AbortController();
  stopper.abort(new Error('stopped'));
  const wanted = { search: '', format: 'csv', requesters: { reason: 'Tillsyn' } } as const;
  await expect(exportCases(work, wanted, stopper)).rejects.toThrow('stopped');
  expect(work.book.seq).toBe(before);
});

test('documents each breach: facts, effects, measures, risk, decision, and when it was notified (Art. 33(5))', async () => {
  const { work, open, act, goTo } = await workAt('2026-03-02T09:00:00Z');
  const reference = await open({ kind: 'breach', receivedAt: '2026-03-01T08:00:00Z' });
  await open({ kind: 'access', receivedAt: '2026-03-02T08:00:00Z' });
  const description = {
    nature: '=Fel mottagare',
    types: ['confidentiality'],
    cause: 'Autofyll',
    groups: 'Kunder',
    persons: 12,
    data: 'Namn och adress',
    consequences: 'Spridning',
    measuresTaken: 'Mottagaren raderade',
    measuresPlanned: '',
  } as const;
  await act(
    reference,
    { type: 'decide-role', role: 'controller', reason: 'Vårt register' },
    { type: 'describe-breach', description },
    { type: 'assess-risk', risk: { likelihood: 'medium', severity: 'high', reasons: 'Få' } },
    { type: 'decide-notification', decision: { notify: true, reasons: 'Risk finns' } },
  );
  goTo('2026-03-02T10:00:00Z');
  await act(reference, {
    type: 'record-notification',
    receipt: 'IMY-1',
    delayReasons: '',
    complete: true,
  });
  const wanted = { search: 'ingen träff', register: 'breaches' } as const;
  const made = valueOf(await exportCases(work, { ...wanted, format: 'csv' }));
  expect(made.cases).toBe(1);
  expect(rowsOf(text(made))).toMatchObject([
    {
      Diarienummer: reference,
      Upptäckt: '2026-03-01T09:00:00+01:00',
      'Vad som hände': "'=Fel mottagare",
      'Antal berörda': '12',
      Följder: 'Spridning',
      'Vidtagna åtgärder': 'Mottagaren raderade',
      Sannolikhet: 'måttlig',
      Risk: 'måttlig',
      'Anmäls till myndigheten': 'Ja',
      'Skäl för beslutet': 'Risk finns',
      Anmäld: '2026-03-02T11:00:00+01:00',
      'De berörda underrättas': '',
    },
  ]);
  const json = valueOf(await exportCases(work, { ...wanted, format: 'json' }));
  expect(JSON.parse(text(json))).toMatchObject({ breaches: [{ notify: true, inform: '' }] });
});
