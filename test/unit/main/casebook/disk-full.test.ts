import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';

const filler = join(import.meta.dirname, '../../../factories/processes/filler.ts');

/** A limit on file size fails a write as a full disk does: a part of it first, then nothing. */
const limited = 'ulimit -f 128; exec "$@"';

it.skipIf(process.platform === 'win32')(
  'is refused as such, leaves nothing half-written, and the book stays readable',
  async () => {
    const { folder } = await newBook();
    const { dir } = folder;
    const { locked, book } = await unlocked(folder);
    const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
    await locked.close();
    await folder.release();
    const args = ['-c', limited, 'sh', process.execPath, filler, dir, passphrase];
    const { stdout } = await promisify(execFile)('sh', args);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ code: 'disk-full', blob: 'disk-full' });
    expect(told.kept).toBeGreaterThan(3);
    expect(told.history).toBe(1 + told.kept + (told.small ? 1 : 0));
    expect(valueOf(await verify(dir))).toMatchObject({ ok: true, documents: 0 });
    const held = valueOf(await holdFolder(dir));
    const again = await unlocked(held);
    expect(await again.book.history(caseId)).toHaveLength(told.history);
    valueOf(await again.book.execute(caseId, [note('room again')], by));
    await again.locked.close();
    await held.release();
    const blobs = await readdir(join(dir, 'blobs'));
    expect(blobs.filter((name) => name !== 'pending')).toEqual([]);
  },
);
