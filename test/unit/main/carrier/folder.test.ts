import { execFile, execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openFolder } from '#main/carrier/folder/folder.ts';
import { valueOf } from '../../../factories/books/book.ts';
import {
  bookId,
  desks,
  emptyFolder,
  otherBookId,
  runOf,
} from '../../../factories/exchange/carriers.ts';

const putLarge = join(import.meta.dirname, '../../../factories/processes/put-large.ts');
const isWindows = process.platform === 'win32';
const claimed = async () => {
  const dir = await emptyFolder();
  return { dir, carrier: valueOf(await openFolder(dir, bookId, { claim: true })) };
};
const refused = (code: string, facts: object = {}) => ({ ok: false, error: { code, ...facts } });

it('is refused when it is not there, is a file, or is the empty place of a drive that was taken out', async () => {
  const { dir, carrier } = await claimed();
  expect(await openFolder(join(dir, 'nowhere'), bookId)).toEqual(refused('carrier-missing'));
  expect(await openFolder(join(dir, 'meta/book'), bookId)).toEqual(refused('carrier-missing'));
  expect(await openFolder(await emptyFolder(), bookId)).toEqual(refused('carrier-missing'));
  await rename(join(dir, 'meta'), join(dir, 'gone'));
  expect(await carrier.list()).toEqual(refused('carrier-missing'));
  expect(await readdir(dir)).toEqual(['gone']);
});

it('is refused when it belongs to another book, is of a newer version, or does not say', async () => {
  const { dir, carrier } = await claimed();
  const marker = join(dir, 'meta/book');
  const say = (text: string) => writeFile(marker, text);
  expect(await openFolder(dir, otherBookId, { claim: true })).toEqual(
    refused('carrier-other-book'),
  );
  await say(JSON.stringify({ book: bookId, version: 2 }));
  expect(await openFolder(dir, bookId)).toEqual(refused('carrier-newer', { found: 2, known: 1 }));
  for (const text of ['', '{"book":"00', 'null', 'x'.repeat(100_000)]) {
    await say(text);
    expect(await carrier.list()).toEqual(refused('carrier-damaged'));
  }
});

it('is not begun anew where segments lie but the marker has not arrived yet', async () => {
  const { dir, carrier } = await claimed();
  const { name, bytes } = runOf(desks.anna, 1, 2);
  valueOf(await carrier.put(name, bytes));
  await rm(join(dir, 'meta'), { recursive: true });
  expect(await openFolder(dir, bookId, { claim: true })).toEqual(refused('carrier-missing'));
});

it.skipIf(isWindows)('says so when it is full, and leaves no half object', async () => {
  const { dir } = await claimed();
  const args = ['-c', 'ulimit -f 128; exec "$@"', 'sh', process.execPath, putLarge, dir];
  const { stdout } = await promisify(execFile)('sh', args);
  expect(stdout).toBe('carrier-full');
  expect(await readdir(join(dir, 'log', desks.anna))).toEqual([]);
});

it.skipIf(isWindows)('says so when nobody may write there', async () => {
  const { dir } = await claimed();
  await chmod(join(dir, 'meta'), 0o755);
  await chmod(join(dir, 'meta/book'), 0o644);
  await chmod(dir, 0o555);
  // Root may write everywhere: so the child is somebody else.
  const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout } = await promisify(execFile)(process.execPath, [putLarge, dir], as);
  expect(stdout).toBe('carrier-read-only');
  await chmod(dir, 0o755);
});

it.skipIf(isWindows)('does not wait for a pipe that somebody laid there', async () => {
  const { dir, carrier } = await claimed();
  const { name } = runOf(desks.anna, 1, 2);
  await mkdir(dirname(join(dir, name)), { recursive: true });
  execFileSync('mkfifo', [join(dir, name)]);
  expect(await carrier.read(name)).toEqual(refused('object-missing'));
});

it('counts what lies there that is none of ours, and neither names nor reads it', async () => {
  const { dir, carrier } = await claimed();
  const { name, bytes } = runOf(desks.anna, 1, 2);
  valueOf(await carrier.put(name, bytes));
  const room = join(dir, 'log', desks.anna);
  for (const strange of [
    `${name.split('/')[2]} (Annas kopia i konflikt 2026-11-27)`,
    `${name.split('/')[2]}.sync-conflict-20261127-081200-ABCDEFG`,
    'desktop.ini',
    '0-1-00000000000000000000000000000000',
    '2-1-00000000000000000000000000000000',
  ]) {
    await writeFile(join(room, strange), 'x');
  }
  await writeFile(join(room, `.${name.split('/')[2]}.part`), 'half');
  await mkdir(join(dir, 'log', 'BoBoBoBoB-0', '3-3-00000000000000000000000000000000'), {
    recursive: true,
  });
  await mkdir(join(dir, 'log', 'no desk'));
  expect(valueOf(await carrier.list())).toEqual({ names: [name], strange: 7 });
});

it.skipIf(isWindows)('follows no link, neither to read nor to write', async () => {
  const { dir, carrier } = await claimed();
  const elsewhere = await emptyFolder();
  await writeFile(join(elsewhere, 'secret'), 'hemligt');
  const { name, bytes } = runOf(desks.anna, 1, 2);
  await mkdir(join(dir, 'log', desks.anna), { recursive: true });
  await symlink(join(elsewhere, 'secret'), join(dir, name));
  expect(await carrier.read(name)).toEqual(refused('object-missing'));
  expect(valueOf(await carrier.list())).toEqual({ names: [], strange: 1 });
  await symlink(elsewhere, join(dir, 'log', desks.bo));
  const other = runOf(desks.bo, 1, 2);
  expect(await carrier.put(other.name, other.bytes)).toEqual(refused('carrier-read-only'));
  valueOf(await carrier.put(name, bytes));
  expect(await readFile(join(elsewhere, 'secret'), 'utf8')).toBe('hemligt');
  expect(await readdir(elsewhere)).toEqual(['secret']);
});

it('opens no name that is none of ours, whatever path it says', async () => {
  const { carrier } = await claimed();
  for (const name of [
    '../secret',
    'meta/book',
    `log/${desks.anna}/../../meta/book`,
    'blobs/x',
    '',
  ]) {
    await expect(carrier.read(name)).rejects.toThrow('No name of ours');
    await expect(carrier.put(name, Buffer.from('x'))).rejects.toThrow('No name of ours');
    await expect(carrier.remove(name)).rejects.toThrow('No name of ours');
  }
});

it('reads nothing larger than a desk makes', async () => {
  const { dir, carrier } = await claimed();
  const { name } = runOf(desks.anna, 1, 2);
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), '');
  await truncate(join(dir, name), 300 * 1024 * 1024);
  expect(await carrier.read(name)).toEqual(refused('object-too-large', { megabytes: 256 }));
});

it.skipIf(isWindows)(
  'is as open to others as the shared folder itself, though our own files are not',
  async () => {
    const { dir } = await claimed();
    await chmod(dir, 0o2770);
    const before = process.umask(0o077);
    try {
      const carrier = valueOf(await openFolder(dir, bookId));
      const { name, bytes } = runOf(desks.anna, 1, 2);
      valueOf(await carrier.put(name, bytes));
      expect((await stat(join(dir, name))).mode & 0o777).toBe(0o660);
      expect((await stat(dirname(join(dir, name)))).mode & 0o777).toBe(0o770);
    } finally {
      process.umask(before);
    }
  },
);
