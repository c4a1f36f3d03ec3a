import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { execute } from '#main/casework/cases/execute.ts';
import { valueOf } from '../../factories/books/book.ts';
import { extending, withdrawn } from '../../factories/cases/case.ts';
import { filesIn } from '../../factories/files/pack-files.ts';
import { workAt } from '../../factories/cases/work.ts';
import { readPdf } from '../main/letters/draw/read-pdf.ts';

const receivedAt = '2026-03-02T08:00:00Z';
const requester = { name: 'Alva Exempel', email: 'alva@example.com', address: '' };
const reason = 'Begärt av tillsynsmyndigheten';
const kept = { names: 'kept', reason } as const;
const masked = { names: 'masked', reason } as const;

async function desk() {
  const at = await workAt('2026-03-02T09:00:00Z');
  const reference = await at.open({ kind: 'access', receivedAt, requester });
  await at.act(reference, extending);
  const other = await at.open({ kind: 'complaint', receivedAt: '2026-02-02T08:30:00Z' });
  return { ...at, reference, other };
}

const textIn = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const files = await filesIn(bytes);
  return Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString();
};

test('proves every event of the case by the logs, and opens it with what opens nothing else', async () => {
  const { work, reference } = await desk();
  const bytes = Uint8Array.from(Buffer.from('Ett avtal'));
  const file = { name: 'avtal.txt', bytes, modifiedAt: receivedAt };
  valueOf(await attachFile(work, { reference, file, note: 'Avtalet' }));
  const { book } = work;
  const made = valueOf(await makePack(work, { references: [reference], ...kept }));
  const checked = await checkPack(made.bytes);
  expect(checked.faults).toEqual([]);
  const events = (await book.history(book.caseIdOf(reference) ?? '')).length;
  expect(checked).toMatchObject({
    ok: true,
    cases: [{ reference, state: 'whole', events, opened: events }],
    signer: { officer: book.atWork.officer },
  });
  expect(checked.root).toBe(book.team.officers[0]?.sign);
});

test('tells nothing of other cases but that their events are there', async () => {
  const { work, reference, other } = await desk();
  const made = valueOf(await makePack(work, { references: [reference], ...kept }));
  const log = await textIn(made.bytes, 'proof/log-1.jsonl');
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const otherId = work.book.caseIdOf(other);
  const ofOther = lines.filter((line) => (line.header ?? '').includes(otherId));
  expect(ofOther).toEqual([]);
  expect(lines.filter((line) => line[0] === otherId).length).toBeGreaterThan(0);
  expect(Buffer.from(made.bytes).includes(other)).toBe(false);
});

test('without names holds, and has no word that a person wrote or is called by', async () => {
  const { work, reference } = await desk();
  const made = valueOf(await makePack(work, { references: [reference], ...masked }));
  const checked = await checkPack(made.bytes);
  expect(checked).toMatchObject({ ok: true, cases: [{ state: 'masked', opened: 0 }] });
  const words = ['Alva', 'alva@example.com', work.book.settings.handler];
  expect(words.filter((word) => Buffer.from(made.bytes).includes(word))).toEqual([]);
});

test('is told of in the story of each of its cases before it is made, and needs a reason', async () => {
  const { work, reference } = await desk();
  const { book } = work;
  const before = book.seq;
  const unexplained = await makePack(work, { references: [reference], names: 'kept', reason: ' ' });
  expect(unexplained).toEqual({ ok: false, error: { code: 'reason-missing' } });
  expect(book.seq).toBe(before);
  valueOf(await makePack(work, { references: [reference], ...kept }));
  const last = (await book.history(book.caseIdOf(reference) ?? '')).at(-1);
  expect(last?.event).toEqual({ type: 'evidence-given', names: 'kept', cases: 1, reason });
});

test('of a period holds the cases that came in in it', async () => {
  const { work, other } = await desk();
  const period = { from: '2026-02-01', to: '2026-02-28' };
  const made = valueOf(await makePack(work, { references: [], period, ...kept }));
  const checked = await checkPack(made.bytes);
  expect(checked.cases.map(({ reference }) => reference)).toEqual([other]);
  expect(checked).toMatchObject({ ok: true, manifest: { period } });
  const nobody = { references: [], period: { from: '2020-01-01', to: '2020-01-31' }, ...kept };
  expect(await makePack(work, nobody)).toMatchObject({ error: { code: 'nothing-to-prove' } });
});

test('a case that was disposed of stands with its events’ headers, in a pack of others too', async () => {
  const { work, reference, other } = await desk();
  const caseId = work.book.caseIdOf(reference) ?? '';

  valueOf(await execute(work, reference, withdrawn));
  const figure = { kind: 'access', received: '2026-03', extended: true } as const;
  const item = { caseId, rule: 'Två år', figureOf: () => figure };
  valueOf(await work.book.shred([item], { at: work.now(), actor: 'Handa' }));
  const made = valueOf(await makePack(work, { references: [reference, other], ...kept }));
  const checked = await checkPack(made.bytes);
  expect(checked.faults).toEqual([]);
  const found = checked.cases.find((one) => one.reference === reference);
  expect(found).toMatchObject({ state: 'destroyed', opened: 1 });
  expect(found?.events).toBeGreaterThan(2);
});

test('the record that is read without names has none either', async () => {
  const { work, reference } = await desk();
  const recordIn = async (wanted: typeof kept | typeof masked) => {
    const made = valueOf(await makePack(work, { references: [reference], ...wanted }));
    const files = await filesIn(made.bytes);
    const record = files.find(({ name }) => name.endsWith('dossier.pdf'));
    return JSON.stringify(await readPdf(record?.bytes ?? new Uint8Array()));
  };
  const without = await recordIn(masked);
  expect(without).toContain(reference);
  for (const word of ['Alva', 'alva@example.com']) expect(without).not.toContain(word);
  expect(await recordIn(kept)).toContain('Alva');
});
