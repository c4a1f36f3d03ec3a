import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
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
