import type { CaseEvent } from '#domain/case/event.ts';
import { sha256 } from '#main/vault/sha256.ts';

/** What a received message can be known by again. */
type Mark = { readonly messageId: string } | { readonly sha256: string };

/** Joins as a snapshot keeps them: keys in order, and the row of each. */
export type SavedJoins = {
  readonly keys: Float64Array;
  readonly rows: Uint32Array;
};

const nothing: SavedJoins = { keys: new Float64Array(), rows: new Uint32Array() };

/**
 * Which case a message or an original is in. Keys are 48 bits of a hash: small, free of personal data, and only a
 * hint, since two messages may share one. Whoever asks looks into the case before believing it.
 */
export class Joins {
  readonly #saved: () => SavedJoins;
  readonly #added = new Map<number, number>();

  constructor(saved: () => SavedJoins = () => nothing) {
    this.#saved = saved;
  }

  note(row: number, event: CaseEvent): void {
    if (!('message' in event)) return;
    const { messageId, original } = event.message;
    if (messageId) this.#added.set(keyOf({ messageId }), row);
    if (original) this.#added.set(keyOf({ sha256: original.sha256 }), row);
  }

  find(mark: Mark): number | undefined {
    const key = keyOf(mark);
    return this.#added.get(key) ?? this.#savedRow(key);
  }

  save(): SavedJoins {
    const { keys, rows } = this.#saved();
    const all = new Map<number, number>();
    for (const [at, key] of keys.entries()) all.set(key, rows[at] ?? 0);
    for (const [key, row] of this.#added) all.set(key, row);
    const sorted = Float64Array.from(all.keys()).toSorted();
    return { keys: sorted, rows: Uint32Array.from(sorted, (key) => all.get(key) ?? 0) };
  }

  #savedRow(key: number): number | undefined {
    const { keys, rows } = this.#saved();
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? rows[low] : undefined;
  }
}

function keyOf(mark: Mark): number {
  const hash = 'sha256' in mark ? Buffer.from(mark.sha256, 'hex') : sha256(mark.messageId);
  return hash.length < 6 ? 0 : hash.readUIntBE(0, 6);
}
