import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { passphrase, unlocked, valueOf } from '../../../../factories/books/book.ts';
import { keyFileIn } from '../../../../factories/books/keys.ts';
import { receiptClock } from '../../../../factories/books/receipt-clock.ts';
import { version1Book } from '../../../../factories/books/version-1.ts';

const aside = ({ dir }: Folder) => join(dir, 'keys.version-1.json');
const keysIn = ({ dir }: Folder) => join(dir, 'keys.json');

/** What the book is found to hold, in the terms of what it should; and that its key file is of version 2, alone. */
async function heldIn({ folder, expected }: Awaited<ReturnType<typeof version1Book>>) {
  const { locked, book } = await unlocked(folder);
  const cases = await Promise.all(
    expected.cases.map(async ({ caseId, files }) => {
      const { reference, kind, status } = book.summary(caseId) ?? {};
      const events = (await book.history(caseId)).length;
      const blobs = files?.map(async ({ blob }) => {
        const bytes = valueOf(await book.readBlob(caseId, blob));
        return { blob, sha256: sha256(bytes).toString('hex') };
      });
      const read = blobs && { files: await Promise.all(blobs) };
      return { caseId, reference, kind, status, events, ...read };
    }),
  );
  const { total } = book.list({ offset: 0, limit: 0 });
  const gone = await book.case(expected.disposed.caseId);
  await locked.close();
  await keyFileIn(folder.dir);
  return { cases, total, gone, aside: existsSync(aside(folder)) };
}

const allOf = ({ expected: { cases } }: Awaited<ReturnType<typeof version1Book>>) => ({
  cases,
  total: cases.length,
  gone: undefined,
  aside: false,
});

describe('a book of version 1', () => {
  it('opens with all that was in it, and its key file is of version 2 from then on', async () => {
    const kept = await version1Book();
    expect(await heldIn(kept)).toEqual(allOf(kept));
    expect(await heldIn(kept)).toEqual(allOf(kept));
  });

  it('keeps its log byte for byte and adds behind it', async () => {
    const { folder } = await version1Book();
    const path = join(folder.dir, 'journal', 'events.log');
    const before = await readFile(path);
    const { locked } = await unlocked(folder);
    await locked.close();
    const after = await readFile(path);
    expect(after.subarray(0, before.length)).toEqual(before);
  });

  it('opens with its recovery key, before the step and after it', async () => {
    const { folder, expected } = await version1Book();
    for (let round = 0; round < 2; round++) {
      const locked = valueOf(await openBook(folder));
      const { recoveryKey } = expected;
      const { ok } = await locked.unlock({ recoveryKey }, receiptClock);
      await locked.close();
      expect(ok).toBe(true);
    }
  });

  it('is as it was after a wrong passphrase', async () => {
    const { folder } = await version1Book();
    const before = await readFile(keysIn(folder));
    const locked = valueOf(await openBook(folder));
    const wrong = await locked.unlock({ passphrase: 'en annan lösenfras' }, receiptClock);
    await locked.close();
    expect(wrong).toMatchObject({ error: { code: 'passphrase-wrong' } });
    expect(await readFile(keysIn(folder))).toEqual(before);
  });

  it('verifies with its passphrase and without, and stays of version 1 by that', async () => {
    const { folder, expected } = await version1Book();
    const before = await readFile(keysIn(folder));
    await folder.release();
    const found = valueOf(await verify(folder.dir));
    expect(found).toMatchObject({ ok: true, opened: false, events: expected.events });
    expect(valueOf(await verify(folder.dir, { passphrase }))).toMatchObject({ ok: true });
    expect(await readFile(keysIn(folder))).toEqual(before);
  });
});

describe('a step that was broken off', () => {
  it.each([
    ['while the old file was copied', 'half'],
    ['before the new file was in its place', 'whole'],
  ])('%s is made again', async (_, length) => {
    const kept = await version1Book();
    const old = await readFile(keysIn(kept.folder));
    await writeFile(aside(kept.folder), old.subarray(0, length === 'half' ? 1_000 : old.length));
    await writeFile(`${keysIn(kept.folder)}.next`, old.subarray(0, 500));
    expect(await heldIn(kept)).toEqual(allOf(kept));
  });

  it('before the old file was destroyed opens, and destroys it', async () => {
    const kept = await version1Book();
    const old = await readFile(keysIn(kept.folder));
    expect(await heldIn(kept)).toEqual(allOf(kept));
    await writeFile(aside(kept.folder), old);
    expect(await heldIn(kept)).toEqual(allOf(kept));
  });

  it('by the end of its process, whenever that comes, leaves a book that opens', async () => {
    for (let round = 0; round < 6; round++) {
      const kept = await version1Book();
      const { dir } = kept.folder;
      const script = new URL('../../../../factories/processes/stepper.ts', import.meta.url)
        .pathname;
      const child = spawn(process.execPath, [script, dir, passphrase], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait(round * 20);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(await heldIn(kept)).toEqual(allOf(kept));
    }
  });
});
