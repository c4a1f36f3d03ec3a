import { unnamed, type Heads } from '#domain/audit/heads.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { hasEnd, type Batch } from './batches.ts';
import { keyOf, provenBy } from './proven.ts';

/**
 * Of what is left of a journal's batches what can be relied on without its batch's signature: a piece that begins behind a
 * whole batch, by its hash, or that leads up to a proven one. Nothing that is behind the known end: nobody was told that
 * it was kept.
 */
export function linkedTo(
  heads: Heads,
  pieces: readonly Batch[],
  others: readonly Batch[],
): readonly Batch[] {
  const whole = [...pieces, ...others].filter(hasEnd);
  const ends = new Set(
    whole.flatMap((batch) => batch.slice(-1).map(({ link }) => textOf(link.hash))),
  );
  const proven = provenBy(heads, [...pieces, ...others]);

  function isLinked(piece: Batch): boolean {
    const [first] = piece;
    const last = piece.at(-1);
    if (!first || !last) return false;
    const { desk, seq, after = '' } = first.link.header;
    if (last.link.header.seq > (heads.get(desk ?? unnamed)?.seq ?? 0)) return false;
    return ends.has(after) || proven.get(keyOf(desk, seq)) === textOf(first.link.hash);
  }

  return pieces.filter((piece) => hasEnd(piece) || isLinked(piece));
}
