import { ok, type Result } from '#domain/result.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { nameOf } from '../../carrier/names.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import type { Copy } from '../copy.ts';
import type { Memory } from '../notes.ts';
import { readContent } from './read-objects.ts';

type Awaited = Memory['awaited'];

/**
 * Fetches the files that events have named. What has not come yet is awaited, and asked for again the next time; a file
 * that was destroyed since is not.
 */
export async function takeFiles(
  copy: Copy,
  carrier: Carrier,
  awaited: Awaited,
): Promise<Result<{ readonly taken: number; readonly awaited: Awaited }, BookRefusal>> {
  const left: Awaited[number][] = [];
  let taken = 0;
  for (const file of awaited) {
    const { blob, caseId } = file;
    if (!copy.isFileWanted(blob, caseId)) continue;
    const what = { kind: 'blobs', sum: blob } as const;
    const content = await readContent(copy, carrier, what, nameOf(what));
    const isIt = content.state === 'open' && sha256(content.plain).toString('hex') === blob;
    if (!isIt) {
      left.push(file);
      continue;
    }
    const kept = await copy.keepFile(content.plain);
    if (!kept.ok) return kept;
    taken += 1;
  }
  return ok({ taken, awaited: left });
}
