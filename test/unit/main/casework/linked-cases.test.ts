import { expect, test } from 'vitest';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { branchCase } from '#main/casework/cases/branch-case.ts';
import { linkCases, unlinkCases } from '#main/casework/cases/link-cases.ts';
import { openDocument } from '#main/casework/documents/open-document.ts';
import { findCase } from '#main/casework/work.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { workAt } from '../../../factories/cases/work.ts';

const receivedAt = '2026-11-02T08:00:00Z';
const start = '2026-11-20T08:00:00Z';
type Desk = Awaited<ReturnType<typeof workAt>>;
const linksOf = async ({ work }: Desk, reference: string) =>
  valueOf(await findCase(work, reference)).links;

test('a complaint that is a breach gets a case of its own, with the same person and day', async () => {
  const desk = await workAt(start);
  const complaint = await desk.open(
    { kind: 'complaint', receivedAt },
    { type: 'classify-requester', group: 'prospect' },
    { type: 'name-representative', name: 'Ombud Exempelsson', email: '', relation: 'Jurist' },
  );
  const { reference } = valueOf(
    await branchCase(desk.work, { reference: complaint, kind: 'breach' }),
  );
  const [before, branch] = [
    valueOf(await findCase(desk.work, complaint)),
    valueOf(await findCase(desk.work, reference)),
  ];
  expect(reference).toMatch(/^INC-/);
  expect(branch).toMatchObject({
    kind: 'breach',
    receivedAt,
    requester: before.requester,
    group: 'prospect',
    representative: { name: 'Ombud Exempelsson', authority: { shown: false } },
    links: [{ reference: complaint, relation: 'arose-from' }],
  });
  expect(before).toMatchObject({
    kind: 'complaint',
    links: [{ reference, relation: 'led-to' }],
  });
});

test('nothing branches from a case that is not there', async () => {
  const desk = await workAt(start);
  const refused = await branchCase(desk.work, { reference: 'KLG-2026-0099', kind: 'erasure' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'reference-unknown' } });
});

test('a link is in both cases, read from each, and goes from both', async () => {
  const desk = await workAt(start);
  const one = await desk.open({ receivedAt });
  const two = await desk.open({ receivedAt });
  valueOf(await linkCases(desk.work, { reference: one, to: two, relation: 'arose-from' }));
  expect(await linksOf(desk, one)).toEqual([{ reference: two, relation: 'arose-from' }]);
  expect(await linksOf(desk, two)).toEqual([{ reference: one, relation: 'led-to' }]);
  valueOf(await unlinkCases(desk.work, { reference: two, to: one }));
  expect(await linksOf(desk, one)).toEqual([]);
  expect(await linksOf(desk, two)).toEqual([]);
});

test('a link that only one case knows is mended from either side', async () => {
  const desk = await workAt(start);
  const one = await desk.open({ receivedAt });
  const two = await desk.open({ receivedAt });
  const { reference } = valueOf(await findCase(desk.work, two));
  await desk.act(one, { type: 'link-case', reference, relation: 'related' });
  valueOf(await linkCases(desk.work, { reference: one, to: two, relation: 'related' }));
  expect(await linksOf(desk, two)).toEqual([{ reference: one, relation: 'related' }]);
  expect(
    await linkCases(desk.work, { reference: one, to: two, relation: 'related' }),
  ).toMatchObject({ error: { code: 'nothing-changed' } });
});

test('a case is linked neither to itself nor to what is not there', async () => {
  const desk = await workAt(start);
  const one = await desk.open({ receivedAt });
  const related = { reference: one, relation: 'related' } as const;
  expect(await linkCases(desk.work, { ...related, to: one })).toMatchObject({
    error: { code: 'nothing-changed' },
  });
  expect(await linkCases(desk.work, { ...related, to: 'DSR-2026-0999' })).toMatchObject({
    error: { code: 'reference-unknown' },
  });
  expect(await linksOf(desk, one)).toEqual([]);
});

test('an attached file is kept byte for byte and named by its content', async () => {
  const desk = await workAt(start);
  const reference = await desk.open({ receivedAt });
  const bytes = Buffer.from('%PDF-1.7 exempel');
  const file = { name: 'underlag.bin', bytes, modifiedAt: receivedAt };
  const { document } = valueOf(
    await attachFile(desk.work, { reference, file, note: 'Från driften' }),
  );
  expect(document.mediaType).toBe('application/pdf');
  const opened = valueOf(await openDocument(desk.work, { reference, documentId: document.id }));
  expect(Buffer.from(opened.bytes)).toEqual(bytes);
  expect(valueOf(await findCase(desk.work, reference)).files).toEqual([
    { document, note: 'Från driften' },
  ]);
});

test('an empty file is not attached', async () => {
  const desk = await workAt(start);
  const reference = await desk.open({ receivedAt });
  const file = { name: 'tom.txt', bytes: new Uint8Array(), modifiedAt: receivedAt };
  expect(await attachFile(desk.work, { reference, file, note: '' })).toMatchObject({
    error: { code: 'file-empty' },
  });
});
