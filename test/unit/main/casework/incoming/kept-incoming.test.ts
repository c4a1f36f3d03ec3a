import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuse } from '#domain/result.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { keptIncoming } from '#main/casework/incoming/kept-incoming.ts';
import { readAgain, readIntoTray, settle, type Tray } from '#main/casework/incoming/tray.ts';
import type { Work } from '#main/casework/work.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { colleaguesPassphrase } from '../../../../factories/books/colleague.ts';
import { present } from '../../../../factories/books/present.ts';
import { workAt, workOver } from '../../../../factories/cases/work.ts';

const start = '2026-11-22T08:12:00Z';
const mail = (name: string, subject: string) => ({
  name,
  modifiedAt: start,
  bytes: Buffer.from(
    `From: Alva <alva@example.com>\r\nSubject: ${subject}\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\n\r\nUtdrag, tack.`,
  ),
});
const two = [mail('a.eml', 'Första'), mail('b.eml', 'OMBUDSMARKED')];
const subjects = ({ drafts }: Awaited<ReturnType<typeof readAgain>>) =>
  drafts.map(({ subject }) => subject);

/** What comes back into an empty tray. */
async function again(work: Work, tray: Tray = new Map()) {
  const [batch] = await work.incoming.batches();
  return batch === undefined ? undefined : readAgain(work, tray, batch);
}

test('what was taken in and not decided on is there at the next opening, and what was decided on is not', async () => {
  const { work, folder, locked } = await workAt(start);
  const tray: Tray = new Map();
  const { drafts } = await readIntoTray(work, tray, two);
  await settle(work, tray, drafts[0]?.id ?? '');
  await locked.close();
  const next = await unlocked(folder);
  const after = workOver(next.book, folder, () => start);
  const fresh: Tray = new Map();
  const waiting = await again(after, fresh);
  expect(waiting && subjects(waiting)).toEqual(['OMBUDSMARKED']);
  expect(waiting?.drafts[0]?.id).toBe(drafts[1]?.id);
  expect(fresh.get(drafts[1]?.id ?? '')?.bytes).toEqual(two[1]?.bytes);
  await settle(after, fresh, drafts[1]?.id ?? '');
  expect(await after.incoming.batches()).toEqual([]);
  const left = (await readdir(folder.dir)).filter((name) => name.startsWith('incoming-'));
  expect(left).toHaveLength(1);
});

test('no word of it is on the disk unsealed or in a file name, and a colleague at the computer sees none', async () => {
  const { work, folder, locked, running } = await workAt(start, 'Bo Exempel');
  await readIntoTray(work, new Map(), two);
  const files = await readdir(folder.dir, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files.filter((file) => file.isFile())) {
    expect(name).not.toContain('b.eml');
    expect((await readFile(join(parentPath, name))).includes('OMBUDSMARKED')).toBe(false);
  }
  await locked.close();
  const beside = valueOf(await openBook(folder));
  const colleague = await beside.unlock({ passphrase: colleaguesPassphrase }, running.sortClock);
  expect(await keptIncoming(valueOf(colleague), () => start).batches()).toEqual([]);
  await beside.close();
});

test('a file that could not be read was said so, and is not asked about again; a batch that is not there gives nothing', async () => {
  const { work } = await workAt(start);
  const broken = { name: 'tom.eml', modifiedAt: start, bytes: new Uint8Array() };
  const { refused } = await readIntoTray(work, new Map(), [broken, ...two.slice(0, 1)]);
  expect(refused).toMatchObject([{ file: 'tom.eml' }]);
  const waiting = await again(work);
  expect(waiting && subjects(waiting)).toEqual(['Första']);
  expect(waiting?.refused).toEqual([]);
  expect(await readAgain(work, new Map(), '../keys')).toEqual({ drafts: [], refused: [] });
});

test('what somebody has made of a draft is there at the next opening, sealed, and goes when it is decided on', async () => {
  const { work, folder, locked } = await workAt(start);
  const tray: Tray = new Map();
  const { drafts } = await readIntoTray(work, tray, two);
  const place = present(tray.get(drafts[1]?.id ?? '')?.place);
  const edits = {
    kind: 'erasure',
    language: 'en',
    receivedAt: '2026-11-0',
    requester: { name: 'OMBUDSEDITED', email: '', address: 'Storg' },
    answers: { join: 'none' },
  } as const;
  valueOf(await work.incoming.edit(place, edits));
  await locked.close();
  for (const name of (await readdir(folder.dir)).filter((one) => one.startsWith('incoming')))
    expect((await readFile(join(folder.dir, name))).includes('OMBUDSEDITED')).toBe(false);
  const next = await unlocked(folder);
  const after = workOver(next.book, folder, () => start);
  const fresh: Tray = new Map();
  const waiting = await again(after, fresh);
  expect(waiting?.drafts.map((draft) => draft.edits)).toEqual([undefined, edits]);
  await settle(after, fresh, drafts[1]?.id ?? '');
  valueOf(await after.incoming.edit(place, edits));
  expect((await again(after))?.drafts).toHaveLength(1);
});

test('what is too much to be kept is read all the same, and says that it waits in memory alone', async () => {
  const { work } = await workAt(start);
  const large = { ...mail('c.eml', 'Tredje'), bytes: mail('c.eml', 'Tredje').bytes };
  Object.defineProperty(large.bytes, 'byteLength', { value: 501 * 1024 * 1024 });
  const incoming = { ...work.incoming, keep: () => work.incoming.keep([large]) };
  const { drafts } = await readIntoTray({ ...work, incoming }, new Map(), two);
  expect(drafts.map(({ fleeting }) => fleeting)).toEqual([true, true]);
  const { drafts: kept } = await readIntoTray(work, new Map(), two);
  expect(kept.map(({ fleeting }) => fleeting)).toEqual([undefined, undefined]);
});

test('what nobody has come back to for thirty days goes', async () => {
  const { work, goTo, folder } = await workAt(start);
  await readIntoTray(work, new Map(), two);
  goTo('2026-12-22T08:11:00Z');
  expect(await work.incoming.batches()).toHaveLength(1);
  goTo('2026-12-22T08:12:00Z');
  expect(await work.incoming.batches()).toEqual([]);
  const left = (await readdir(folder.dir)).filter((name) => name.startsWith('incoming-'));
  expect(left).toHaveLength(1);
});

test('a disk that takes nothing keeps nobody from reading', async () => {
  const { work } = await workAt(start);
  const book: Parameters<typeof keptIncoming>[0] = {
    atWork: work.book.atWork,
    heads: work.book.heads,
    log: (desk, from) => work.book.log(desk, from),
    ownNote: (name, schema) => ({
      ...work.book.ownNote(name, schema),
      write: async () => refuse({ code: 'disk-full' }),
    }),
  };
  const incoming = keptIncoming(book, () => start);
  const { drafts } = await readIntoTray({ ...work, incoming }, new Map(), two);
  expect(drafts.map(({ fleeting }) => fleeting)).toEqual([true, true]);
  expect(await incoming.batches()).toEqual([]);
});
