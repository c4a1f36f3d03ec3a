import { copyFile, mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { backUp } from '#main/backup/back-up.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { fillBook, sampleClock, sampleNow } from './casebook/fill.ts';
import { shown, type Bench } from './figure.ts';
import { valueOf } from './open-work.ts';

const passphrase = 'en lång lösenfras';

async function timed<T>(act: () => Promise<T>): Promise<readonly [ms: number, value: T]> {
  const start = performance.now();
  const value = await act();
  return [performance.now() - start, value];
}

/** How much there is to back up. */
interface Much {
  readonly cases: number;
  readonly files: number;
  readonly fileLength: number;
}

const some: Much = { cases: 100_000, files: 400, fileLength: 1_000_000 };
/** Many minutes and 14 GB of disk: `npm run bench -- backup-large`. */
export const large: Much = { cases: 100_000, files: 30_000, fileLength: 100_000 };

const atOnce = 100;

/** Documents, so that there are bytes to copy besides the log; a hundred in a case. */
async function keepFiles(book: Casebook, { files, fileLength }: Much): Promise<void> {
  const by = { at: sampleNow, actor: 'Anna Exempel' };
  const { rows } = book.list({ offset: 0, limit: Math.ceil(files / atOnce) });
  for (const [nth, { caseId }] of rows.entries()) {
    const ids = Array.from({ length: atOnce }, (_, file) => nth * atOnce + file);
    const attached = await Promise.all(
      ids.map(async (id) => {
        const bytes = Buffer.alloc(fileLength, id);
        const { blob, sha256, size } = valueOf(await book.keepBlob(caseId, bytes));
        const of = { id: `d${id}`, name: 'utdrag.bin', mediaType: 'application/octet-stream' };
        return { type: 'attach-file', document: { ...of, size, sha256, blob }, note: '' } as const;
      }),
    );
    valueOf(await book.execute(caseId, attached, by));
  }
}

/** Copies a folder's files one by one, each on the disk when it is done; gives how many bytes. */
async function copyAll(from: string, to: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
    const file = await open(target, 'r+');
    await file.datasync();
    await file.close();
    bytes += (await stat(target)).size;
  }
  return bytes;
}

/** The first backup and a restore beside copying the same bytes, and another backup of a book in which nothing happened. */
export async function benchBackup(much = some): Promise<Bench> {
  const { cases, files } = much;
  const root = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  const [dir, place] = [join(root, 'book'), join(root, 'place')];
  try {
    await mkdir(dir);
    await mkdir(place);
    await fillBook(dir, passphrase, cases);
    const folder = valueOf(await holdFolder(dir));
    const locked = valueOf(await openBook(folder));
    const book = valueOf(await locked.unlock({ passphrase }, sampleClock.sortClock));
    await keepFiles(book, much);
    // What is written behind is written now: nothing moves while it is copied.
    await book.flush();
    const source = book.backupSource(() => sampleNow);
    const [copied, bytes] = await timed(() => copyAll(dir, join(root, 'copy')));
    await rm(join(root, 'copy'), { recursive: true });
    const [first] = await timed(async () => valueOf(await backUp(place, source)));
    const [unchanged, { bytesWritten }] = await timed(async () =>
      valueOf(await backUp(place, source)),
    );
    await locked.close();
    await folder.release();
    const [restored] = await timed(async () =>
      valueOf(await restoreBook(place, undefined, join(root, 'back'), { passphrase })),
    );
    const beside = `${shown(copied, 'ms')} to copy ${shown(bytes / 1e6, 'MB')}`;
    return {
      figures: [
        {
          name: `backup: the first of ${cases} cases and ${files} files, to copying`,
          value: first / copied,
          unit: '×',
          goal: 1 / 0.7,
          beside: `${shown(first, 'ms')}; ${beside}`,
        },
        {
          name: `backup: another of ${cases} cases, unchanged`,
          value: unchanged,
          unit: 'ms',
          goal: 2_000,
          beside: `${bytesWritten} bytes written`,
        },
        {
          name: `backup: restore and verify ${cases} cases and ${files} files, to copying`,
          value: restored / copied,
          unit: '×',
          goal: 2,
          beside: `${shown(restored, 'ms')}; ${beside}`,
        },
      ],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
