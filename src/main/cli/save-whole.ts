import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { isFolder } from '../casebook/folder/own-folder.ts';

/**
 * Saves what is made, for its owner alone, and makes sure of the place first: nothing is made that cannot be saved, and
 * no half file stays behind. It is written beside its place under a name that nobody can have laid a link at, so that
 * nothing else is ever written over.
 */
export async function saveWhole<T extends { readonly bytes: Uint8Array }>(
  out: string,
  make: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (await isFolder(out)) return refuse({ code: 'file-unwritable' });
  const part = `${out}.${randomBytes(8).toString('hex')}.part`;
  const file = await open(part, 'wx', 0o600).catch(() => undefined);
  if (!file) return refuse({ code: 'file-unwritable' });
  try {
    const made = await make();
    if (!made.ok) return made;
    const saved = await file
      .writeFile(made.value.bytes)
      .then(() => file.sync())
      .then(() => rename(part, out))
      .then(
        () => true,
        () => false,
      );
    return saved ? made : refuse({ code: 'file-unwritable' });
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
}
