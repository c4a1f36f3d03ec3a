import type { Result } from '#domain/result.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { DueClock } from '../cases/due-clock.ts';
import { mendFromCopies } from '../healing/mend-from-copies.ts';
import type { Life } from '../opening/life.ts';
import type { Parts } from '../opening/parts.ts';
import type { StorePort } from '../store/store-port.ts';
import { legibleParts } from './legible-parts.ts';

/**
 * Reads a book of which damage was met only when it was unlocked: in the middle of a large journal, or because a key is
 * missing. Where copies have all of the journal it is whole at the next opening.
 */
export async function readInstead(
  { dir, bookId }: { readonly dir: string; readonly bookId: string },
  keys: KeyRing,
  port: StorePort | undefined,
  clock: DueClock,
  life: Life,
): Promise<Result<Parts, BookRefusal>> {
  const { salvaged } = await mendFromCopies({ dir, bookId, port, keys });
  return legibleParts({ dir, bookId, salvaged }, keys, clock, life);
}
