import { rename } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { blobPath, keepSealed, readSealed, settle } from '../files/blob-folder.ts';
import { scanFolder } from '../journal/scan.ts';
import { Seen } from '../verify/seen.ts';

/** What became of the sealed files that events name. */
export interface HealedFiles {
  readonly mended: number;
  /** Names of those that are gone or altered, and that no copy has. */
  readonly missing: readonly string[];
}

/**
 * Puts back the files that events name and that are gone or not as they were kept; one that was altered is set aside.
 *
 * @param copyOf a file's sealed bytes by its name, which is their sum
 */
export async function healFiles(
  dir: string,
  bookId: string,
  copyOf: (name: string) => Promise<Buffer | undefined>,
): Promise<HealedFiles> {
  // Those of cases and data that were disposed of are gone for good.
  const seen = new Seen(undefined);
  await scanFolder(dir, bookId, (link) => seen.add(link));
  const missing: string[] = [];
  let mended = 0;
  for (const [name] of seen.files()) {
    if (await readSealed(dir, name)) continue;
    const copy = await copyOf(name);
    if (!copy) {
      missing.push(name);
      continue;
    }
    await putBack(dir, name, copy);
    mended += 1;
  }
  return { mended, missing };
}

/** Puts a file's sealed bytes where they are looked for; what stands there otherwise is set aside. */
export async function putBack(dir: string, name: string, copy: Buffer): Promise<void> {
  const path = blobPath(dir, name);
  await rename(path, `${path}.set-aside-${randomBytes(4).toString('hex')}`).catch(() => undefined);
  await settle(dir, [await keepSealed(dir, copy)]);
}
