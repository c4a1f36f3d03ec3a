import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { usualBackups } from '#domain/backup/settings.ts';
import { backupsIn } from '#main/backup/choose.ts';
import { blobPath } from '#main/casebook/files/blob-folder.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { valueOf } from '../../../factories/books/book.ts';

async function desk() {
  const root = await mkdtemp(join(tmpdir(), 'ombud-places-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const at = await workAt('2026-10-06T08:00:00Z');
  await at.open({});
  const { backups } = at.work;
  const useAs = async (places: readonly string[], change = {}) =>
    valueOf(await backups.change({ ...usualBackups, places, ...change }));
  return { ...at, backups, root, useAs };
}

const statesIn = async (place: string) =>
  valueOf(await backupsIn(place)).map(({ found }) => found.state);

/** The pieces that each whole backup names; these books have no documents. */
const namedIn = async (root: string) =>
  valueOf(await backupsIn(root)).map(({ found }) =>
    found.state === 'complete'
      ? [...found.listing.documentLists, ...found.listing.files.flatMap(({ pieces }) => pieces)]
      : [],
  );

/** The pieces that lie in a place: cut by what is in them, they are more or fewer each time. */
async function piecesIn(root: string) {
  const all = await readdir(root, { recursive: true });
  return new Set(all.flatMap((path) => /\/pieces\/[^/]+\/(.+)$/.exec(`/${path}`)?.[1] ?? []));
}

test('a book without a place makes none, and says so', async () => {
  const { backups } = await desk();
  await backups.makeDue();
  expect(await backups.show()).toEqual({ settings: usualBackups, places: [], running: false });
});

test('one is made when it is due, and the next when the hours have passed', async () => {
  const { backups, root, useAs, goTo } = await desk();
  const shown = await useAs([root]);
  expect(shown.places).toEqual([{ place: root, standing: 'due' }]);
  await backups.makeDue();
  expect((await backups.show()).places).toMatchObject([{ standing: 'fresh' }]);
  goTo('2026-10-07T07:00:00Z');
  await backups.makeDue();
  expect(await statesIn(root)).toEqual(['complete']);
  goTo('2026-10-07T08:30:00Z');
  await backups.makeDue();
  expect(await statesIn(root)).toEqual(['complete', 'complete']);
  expect((await backups.show()).verifiedAt).toBe('2026-10-07T08:30:00Z');
});

test('a place that is missing is told of, tried again after a while, and hinders no other', async () => {
  const { backups, root, useAs, goTo } = await desk();
  const stick = join(root, 'stick');
  const disk = await mkdtemp(join(root, 'disk-'));
  await useAs([stick, disk]);
  await backups.makeDue();
  expect((await backups.show()).places).toMatchObject([
    { place: stick, standing: 'overdue', problem: { code: 'backup-place-missing' } },
    { place: disk, standing: 'fresh' },
  ]);
  await rename(disk, stick);
  goTo('2026-10-06T08:05:00Z');
  await backups.makeDue();
  expect((await backups.show()).places[0]).toMatchObject({ standing: 'overdue' });
  goTo('2026-10-06T08:20:00Z');
  await backups.makeDue();
  expect((await backups.show()).places[0]).toEqual({
    place: stick,
    standing: 'fresh',
    verified: expect.objectContaining({ at: '2026-10-06T08:20:00Z' }),
  });
});

test('one of a book in which a file is damaged counts, and what is not in it is told of until the file is mended', async () => {
  const { backups, folder, root, useAs, open, act, work } = await desk();
  await useAs([await mkdtemp(join(root, 'stick-'))]);
  const reference = await open({});
  const caseId = work.book.caseIdOf(reference);
  const { blob, sha256, size } = valueOf(await work.book.keepBlob(caseId, Buffer.from('Utdrag')));
  const document = { id: 'd1', name: 'utdrag.txt', mediaType: 'text/plain', size, sha256, blob };
  const attach = { type: 'attach-file', document, note: '' } as const;
  await act(reference, attach);
  const path = blobPath(folder.dir, blob);
  const whole = await readFile(path);
  await writeFile(path, 'rot');
  valueOf(await backups.make());
  expect((await backups.show()).places).toMatchObject([
    { standing: 'fresh', problem: { code: 'backup-without-files' } },
  ]);
  await writeFile(path, whole);
  valueOf(await backups.make());
  expect((await backups.show()).places[0]).not.toHaveProperty('problem');
});

test('what was the last good one is still told when a later one fails', async () => {
  const { backups, root, useAs, goTo } = await desk();
  const stick = await mkdtemp(join(root, 'stick-'));
  await useAs([stick]);
  valueOf(await backups.make());
  await rm(stick, { recursive: true });
  goTo('2026-10-09T08:00:00Z');
  expect(await backups.make()).toMatchObject({ ok: false });
  expect((await backups.show()).places).toMatchObject([
    { standing: 'overdue', verified: { at: '2026-10-06T08:00:00Z' }, problem: {} },
  ]);
});

test('the rotation takes old ones away, with the pieces that no other needs', async () => {
  const { backups, root, useAs, goTo, open } = await desk();
  await useAs([root], { rotation: { days: 2, weeks: 0, months: 0 } });
  valueOf(await backups.make());
  const [first] = await namedIn(root);
  for (let day = 7; day < 15; day++) {
    goTo(`2026-10-${`${day}`.padStart(2, '0')}T08:00:00Z`);
    await open({});
    valueOf(await backups.make());
  }
  expect(await statesIn(root)).toEqual(['complete', 'complete']);
  const named = await namedIn(root);
  const lying = await piecesIn(root);
  expect(lying).toEqual(new Set(named.flat()));
  expect(first?.some((piece) => !lying.has(piece))).toBe(true);
});

test('whoever asks for one while it is being made gets that one', async () => {
  const { backups, root, useAs } = await desk();
  await useAs([root]);
  const both = await Promise.all([backups.make(), backups.make()]);
  expect(both).toEqual([{ ok: true }, { ok: true }]);
  expect(await statesIn(root)).toEqual(['complete']);
});

test('the places are remembered when the book is opened again, sealed', async () => {
  const { folder, useAs, root } = await desk();
  await useAs([root]);
  expect(await readdir(folder.dir)).toContain('backups.sealed');
});

test('what is chosen while a backup is being made stays chosen', async () => {
  const { backups, root, useAs } = await desk();
  await useAs([root]);
  const making = backups.make();
  for (let everyHours = 7; (await backups.show()).running; everyHours = 15 - everyHours) {
    await useAs([root], { everyHours });
    expect((await backups.show()).settings.everyHours).toBe(everyHours);
  }
  valueOf(await making);
  expect((await backups.show()).places).toMatchObject([{ standing: 'fresh' }]);
});

test('two windows that each change one thing write over nothing of each other', async () => {
  const { backups, root } = await desk();
  await Promise.all([
    backups.change({ places: [root] }),
    backups.change({ rotation: { weeks: 2 } }),
    backups.change({ rotation: { days: 3 } }),
  ]);
  const { rotation } = usualBackups;
  expect((await backups.show()).settings).toEqual({
    ...usualBackups,
    places: [root],
    rotation: { ...rotation, weeks: 2, days: 3 },
  });
});
