import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import { execute } from '#main/casework/cases/execute.ts';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { makeStick } from '#main/casework/evidence/make-stick.ts';
import { exportCases } from '#main/casework/lists/export-cases.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { by, tempFolder, valueOf } from '../../../../factories/books/book.ts';
import { acceptIn, leadsBook, theirs } from '../../../../factories/books/invited.ts';

let now = '';
const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
const tools = await makeTools('resources', () => now);
const until = '2100-12-31';

/** An auditor at a desk of their own, who may read until a day; the lead has one case. */
async function auditor() {
  now = by.at;
  const { book } = await leadsBook();
  const { dir } = await tempFolder();
  const path = join(dir, 'invitation.ombud');
  valueOf(await book.invite({ name: 'Rut Exempel', role: 'reader', until, path }, by));
  const folder = await tempFolder();
  valueOf(await acceptIn(folder, path));
  const heard: unknown[] = [];
  const session = await openSession(folder, noStore, tools, { over: (why) => heard.push(why) });
  onTestFinished(() => session.close());
  return { session, heard, folder, secret: { passphrase: theirs.passphrase } };
}

it('reads, searches and saves the register, and each case that they open says so once a day', async () => {
  const { session, secret } = await auditor();
  const work = valueOf(await session.unlock(secret));
  const [row, ...more] = work.book.list({ offset: 0, limit: 10 }).rows;
  if (!row || more.length > 0) throw new Error('One case');
  const found = work.book.list({ search: row.subject, offset: 0, limit: 10 });
  expect(found.total).toBe(1);
  valueOf(await caseView(work, row.reference));
  await work.sightings.settled();
  const { seenBy } = valueOf(await caseView(work, row.reference));
  await work.sightings.settled();
  expect(seenBy).toEqual([{ name: 'Rut Exempel', at: now, how: 'opened' }]);
  const history = await work.book.history(row.caseId);
  expect(history.filter(({ event }) => event.type === 'case-seen')).toHaveLength(1);
  expect(work.book.refused).toEqual([]);
  expect(valueOf(await exportCases(work, { search: '', format: 'csv' })).cases).toBe(1);
});

it('writes nothing: not in a case, not a file, not the settings, and gives no evidence out', async () => {
  const { session, secret } = await auditor();
  const work = valueOf(await session.unlock(secret));
  const { book } = work;
  const { reference = '', caseId = '' } = book.list({ offset: 0, limit: 1 }).rows[0] ?? {};
  const before = book.seq;
  const file = { name: 'x.txt', bytes: new Uint8Array(3), modifiedAt: now };
  const wanted = { references: [reference], reason: 'Egen kopia' };
  const passphrase = 'grästorp lindansare 48 kvarn';
  const tried = [
    await execute(work, reference, [{ type: 'add-note', text: 'Nej' }]),
    await attachFile(work, { reference, file, note: '' }),
    await book.keepBlob(caseId, file.bytes),
    await book.changeSettings({ organisation: 'Annat' }, by),
    await makePack(work, { ...wanted, names: 'kept' }),
    await makeStick(work, { ...wanted, until, passphrase }),
    await exportCases(work, { search: '', format: 'csv', requesters: { reason: 'Nyfiken' } }),
  ];
  const right = 'right-missing';
  expect(tried.map((one) => (one.ok ? 'done' : one.error.code))).toEqual([
    right,
    right,
    right,
    right,
    right,
    'lead-needed',
    right,
  ]);
  await work.sightings.settled();
  const written = (await book.history(caseId)).filter(({ event }) => event.type !== 'case-seen');
  expect(written.every(({ officer }) => officer !== book.atWork.officer)).toBe(true);
  expect(book.seq - before).toBeLessThanOrEqual(2);
});

it('has the book until the end of their last day in Sweden, open or not, and who locks it hears of it', async () => {
  const { session, heard, folder, secret } = await auditor();
  now = `${until}T22:59:00Z`;
  valueOf(await session.unlock(secret));
  valueOf(session.work());
  expect(heard).toEqual([]);
  now = `${until}T23:01:00Z`;
  const over = { ok: false, error: { code: 'reading-over', until } };
  expect(session.work()).toEqual(over);
  expect(heard).toEqual([over.error]);
  await session.close();
  const next = await openSession(folder, noStore, tools);
  onTestFinished(() => next.close());
  expect(await next.unlock(secret)).toEqual(over);
  expect(next.current().state).toBe('locked');
  now = `${until}T08:00:00Z`;
  valueOf(await next.unlock(secret));
});
