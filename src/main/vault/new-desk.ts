import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { newId } from './officers/new-id.ts';

/**
 * Makes a copied folder a desk of its own: it writes a log of its own from now on, and never goes on with the one that it
 * was copied with. Gives the desk's id. Takes no key, for none changes.
 */
export async function asNewDesk(dir: string): Promise<Result<string, BookRefusal>> {
  const file = await readKeyFile(dir);
  if (!file.ok) return file;
  if (file.value.version === 1) return refuse({ code: 'keys-damaged' });
  const desk = newId();
  await writeKeyFile(dir, { ...file.value, desk });
  return ok(desk);
}
