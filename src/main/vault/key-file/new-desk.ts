import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { keysIn, writeKeyFile } from './key-file.ts';
import { newId } from '../officers/new-id.ts';

/**
 * Makes a copied folder a desk of its own by giving it its key file: it writes a log of its own from its first moment, and
 * never goes on with the one that it was copied with. Gives the desk's id. Takes no key, for none changes.
 *
 * @param text the key file that it was copied from
 */
export async function writeAsNewDesk(
  dir: string,
  text: string,
): Promise<Result<string, BookRefusal>> {
  const file = keysIn(text);
  if (!file.ok) return file;
  if (file.value.version === 1) return refuse({ code: 'keys-damaged' });
  const desk = newId();
  await writeKeyFile(dir, { ...file.value, desk });
  return ok(desk);
}
