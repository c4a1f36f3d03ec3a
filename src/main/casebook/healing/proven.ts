import { unnamed, type Heads } from '#domain/audit/heads.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Batch } from './batches.ts';

/** Which event stands under a desk's number, as far as that is known: its hash. */
export type Proven = ReadonlyMap<string, string>;

/** Under what a desk's number stands in what is proven. */
export const keyOf = (desk: string | undefined, seq: number) => `${desk ?? unnamed} ${seq}`;

/**
 * What the heads of the logs prove: each event names the one before it by its hash, so that one hash stands for all of a
 * log before it. A copy that went its own way has other events under the same numbers.
 */
export function provenBy(heads: Heads, batches: Iterable<Batch>): Proven {
  const byHash = new Map<string, Batch[number]['link']['header']>();
  for (const batch of batches) {
    for (const { link } of batch) byHash.set(textOf(link.hash), link.header);
  }
  const proven = new Map<string, string>();
  for (const [desk, { seq, hash }] of heads) {
    // Of the last one it is known even where no copy has it.
    proven.set(keyOf(desk, seq), textOf(hash));
    let next: string | undefined = textOf(hash);
    while (next !== undefined) {
      const header = byHash.get(next);
      if (header) proven.set(keyOf(header.desk, header.seq), next);
      next = header?.after;
    }
  }
  return proven;
}

/** Whether a batch has another event than the one that is known to stand under its number. */
export const isForeign = (proven: Proven, batch: Batch): boolean =>
  batch.some(({ link: { header, hash } }) => {
    const known = proven.get(keyOf(header.desk, header.seq));
    return known !== undefined && known !== textOf(hash);
  });
