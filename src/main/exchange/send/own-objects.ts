import { ok, refuse, type Result } from '#domain/result.ts';
import type { DeskRestored } from '#shared/refusals/carrier-refusal.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import { readName } from '../../carrier/names.ts';
import { decodeLinks } from '../../casebook/journal/event-codec.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Copy } from '../copy.ts';
import type { Memory } from '../notes.ts';
import { readContent } from '../take/read-objects.ts';

/**
 * Which of the objects that lie there as this desk's are its own. Those that it does not remember are looked at: it may have
 * been ended before it could note them. What is of its log and not in it was written by this desk in another life: it was
 * restored from an old copy, and if it wrote on, there would be two logs with one name.
 *
 * @param memory what this desk has put, and where its log ended then
 */
export async function ownObjects(
  copy: Copy,
  carrier: Carrier,
  listed: Iterable<string>,
  { sent, head }: Pick<Memory, 'sent' | 'head'>,
): Promise<Result<readonly string[], DeskRestored>> {
  const known = new Set(sent);
  const own: string[] = [];
  if (head?.desk === copy.desk && hashOf(copy, head.seq) !== head.hash) {
    return refuse({ code: 'desk-restored', seq: head.seq });
  }
  for (const name of listed) {
    const what = readName(name);
    if (!what || what.kind === 'blobs' || what.desk !== copy.desk) continue;
    const isBeyond = what.last > (copy.heads.get(copy.desk)?.seq ?? 0);
    if (what.kind === 'keys' || (known.has(name) && !isBeyond)) {
      own.push(name);
      continue;
    }
    const content = await readContent(copy, carrier, what, name);
    const links = content.state === 'open' ? decodeLinks(content.plain) : undefined;
    const last = links?.at(-1)?.link;
    // Whatever somebody put there under this desk's name is nothing of its log.
    if (!last || last.header.desk !== copy.desk || last.header.seq !== what.last) continue;
    if (hashOf(copy, what.last) !== textOf(last.hash)) {
      return refuse({ code: 'desk-restored', seq: what.last });
    }
    own.push(name);
  }
  return ok(own);
}

/** The hash of an event of this desk's log, where it has so many. */
function hashOf(copy: Copy, seq: number): string | undefined {
  const [mine] = copy.log(copy.desk, seq);
  return mine && textOf(mine.link.hash);
}
