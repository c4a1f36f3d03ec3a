import { ok, type Result } from '#domain/result.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Draft } from '../events/events.ts';
import { linked } from '../events/writer.ts';
import { writeHeadFile } from '../journal/head-file.ts';
import type { Journal } from '../journal/journal.ts';

/** A journal, and the book whose it is. */
interface Begun {
  readonly dir: string;
  readonly bookId: string;
  readonly journal: Journal;
}

/** Writes the first batch of a desk's log, before any book is open, and where it ends. */
export async function beginLog(
  { dir, bookId, journal }: Begun,
  drafts: readonly Draft[],
  keys: HeldKeys,
  signer: Signer = keys,
): Promise<Result<void, BookRefusal>> {
  const written = await journal.append(linked(drafts, bookId, journal.place, keys, signer));
  if (!written.ok) return written;
  const last = written.value.at(-1)?.at ?? 0;
  await writeHeadFile(dir, bookId, journal.place, last, false, keys);
  return ok(undefined);
}
