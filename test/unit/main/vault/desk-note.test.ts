import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { ok, refuse } from '#domain/result.ts';
import { deskNote } from '#main/vault/desk-note.ts';

const schema = z.object({ place: z.string() });
const book = randomBytes(32);

async function folder() {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-note-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('a note reads as it was written, and the file says nothing of it', async () => {
  const dir = await folder();
  const note = deskNote(dir, 'backups', { book }, schema);
  await note.write({ place: '/media/alva/stick' });
  expect(await deskNote(dir, 'backups', { book }, schema).read()).toEqual({
    place: '/media/alva/stick',
  });
  expect(await readdir(dir)).toEqual(['backups.sealed']);
  expect((await readFile(join(dir, 'backups.sealed'))).includes('alva')).toBe(false);
});

test('no note, an altered one, one of another book and one of another name read as none', async () => {
  const dir = await folder();
  const note = deskNote(dir, 'backups', { book }, schema);
  expect(await note.read()).toBeUndefined();
  await note.write({ place: 'x' });
  expect(await deskNote(dir, 'backups', { book: randomBytes(32) }, schema).read()).toBeUndefined();
  const sealed = await readFile(join(dir, 'backups.sealed'));
  await writeFile(join(dir, 'carrier.sealed'), sealed);
  expect(await deskNote(dir, 'carrier', { book }, schema).read()).toBeUndefined();
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  await writeFile(join(dir, 'backups.sealed'), sealed);
  expect(await note.read()).toBeUndefined();
});

test('a note of a shape that is no longer known reads as none', async () => {
  const dir = await folder();
  await deskNote(dir, 'backups', { book }, z.object({ at: z.number() })).write({ at: 1 });
  expect(await deskNote(dir, 'backups', { book }, schema).read()).toBeUndefined();
});

test('what two windows change at once is changed by both, also through notes made apart', async () => {
  const dir = await folder();
  const counted = z.object({ times: z.number() });
  const note = () => deskNote(dir, 'today', { book }, counted);
  const more = () => note().change(({ times } = { times: 0 }) => ok({ times: times + 1 }));
  await Promise.all(Array.from({ length: 10 }, more));
  expect(await note().read()).toEqual({ times: 10 });
});

test('a change that is refused writes nothing', async () => {
  const note = deskNote(await folder(), 'today', { book }, schema);
  const refused = refuse({ code: 'nothing-changed' });
  expect(await note.change(() => refused)).toEqual(refused);
  expect(await note.read()).toBeUndefined();
});

test('a disk that does not take a note refuses it, and the next one is taken when it does', async () => {
  const dir = await folder();
  const note = deskNote(dir, 'today', { book }, schema);
  const refused = { ok: false, error: { code: 'folder-unusable' } };
  await mkdir(join(dir, 'today.sealed', 'x'), { recursive: true });
  expect(await note.write({ place: 'x' })).toEqual(refused);
  expect(await note.change(() => ok({ place: 'x' }))).toEqual(refused);
  await rm(join(dir, 'today.sealed'), { recursive: true });
  expect(await note.write({ place: 'y' })).toEqual({ ok: true });
  expect(await note.read()).toEqual({ place: 'y' });
});
