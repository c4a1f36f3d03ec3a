import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok, refuse } from '#domain/result.ts';
import { saveWhole } from '#main/cli/save-whole.ts';

const unwritable = { ok: false, error: { code: 'file-unwritable' } };
const bytes = Buffer.from('brev');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-save-'));
});
afterEach(() => rm(folder, { recursive: true }));

const never = () => Promise.reject(new Error('made although there is no place for it'));

it('saves the whole for its owner alone, over what was there', async () => {
  const out = join(folder, 'brev.pdf');
  await writeFile(out, 'an older and longer one', { mode: 0o644 });
  expect(await saveWhole(out, async () => ok({ bytes }))).toMatchObject({ ok: true });
  expect(await readFile(out, 'utf8')).toBe('brev');
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['brev.pdf']);
});

it('writes through no link, neither at the place nor beside it', async () => {
  const other = join(folder, 'other');
  await writeFile(other, 'untouched');
  for (const name of ['brev.pdf', 'brev.pdf.part']) await symlink(other, join(folder, name));
  await saveWhole(join(folder, 'brev.pdf'), async () => ok({ bytes }));
  expect(await readFile(other, 'utf8')).toBe('untouched');
  expect(await readFile(join(folder, 'brev.pdf'), 'utf8')).toBe('brev');
});

it('makes nothing where it cannot be saved', async () => {
  await mkdir(join(folder, 'brev.pdf'));
  expect(await saveWhole(join(folder, 'brev.pdf'), never)).toEqual(unwritable);
  expect(await saveWhole(join(folder, 'no', 'brev.pdf'), never)).toEqual(unwritable);
});

it('leaves nothing behind when what was to be made is refused', async () => {
  const refused = refuse({ code: 'book-locked' } as const);
  expect(await saveWhole(join(folder, 'brev.pdf'), async () => refused)).toEqual(refused);
  expect(await readdir(folder)).toEqual([]);
});
