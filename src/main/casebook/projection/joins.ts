import { firstWhere } from '#domain/first-where.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';

/** What a received message can be known by again. */
type Mark = { readonly messageId: string } | { readonly sha256: string };

/** Joins as a snapshot keeps them: keys in order, and the row of each; a key stands as often as there are rows of it. */
export type SavedJoins = {
  readonly keys: Float64Array;
  readonly rows: Uint32Array;
};

const nothing: SavedJoins = { keys: new Float64Array(), rows: new Uint32Array() };

/**
 * Which cases a message or an original is in: one mail can be in several. Keys are 48 bits of a hash: small, free of personal data, and only a
 * hint, since two messages may share one. Whoever asks looks into the case before believing it.
 */
export class Joins {
  readonly #saved: () => SavedJoins;
  readonly #added = new Map<number, readonly number[]>();

  constructor(saved: () => SavedJoins = () => nothing) {
    this.#saved = saved;
  }

  note(row: number, event: CaseEvent): void {
    if (!('message' in event)) return;
    const { messageId, original } = event.message;
    if (messageId) this.#add(keyOf({ messageId }), row);
    if (original) this.#add(keyOf({ sha256: original.sha256 }), row);
  }

  /** The rows of a mark, the newest first; those of cases that are gone stay. */
  find(mark: Mark): readonly number[] {
    const key = keyOf(mark);
    const rows = new Set([...this.#savedRows(key), ...(this.#added.get(key) ?? [])]);
    return [...rows].toSorted((one, other) => other - one);
  }

  save(): SavedJoins {
    const { keys, rows } = this.#saved();
    const all = new Map(this.#added);
    for (const [at, key] of keys.entries()) {
      const others = all.get(key) ?? [];
      const row = rows[at] ?? 0;
      if (!others.includes(row)) all.set(key, [...others, row]);
    }
    const sorted = Float64Array.from(all.keys()).toSorted();
    const pairs = [...sorted].flatMap((key) => all.get(key)?.map((row) => ({ key, row })) ?? []);
    return {
      keys: Float64Array.from(pairs, ({ key }) => key),
      rows: Uint32Array.from(pairs, ({ row }) => row),
    };
  }

  #add(key: number, row: number): void {
    const rows = this.#added.get(key) ?? [];
    if (!rows.includes(row)) this.#added.set(key, [...rows, row]);
  }

  #savedRows(key: number): Uint32Array {
    const { keys, rows } = this.#saved();
    const first = firstWhere(0, keys.length, (at) => (keys[at] ?? 0) >= key);
    const after = firstWhere(first, keys.length, (at) => (keys[at] ?? 0) > key);
    return rows.slice(first, after);
  }
}

function keyOf(mark: Mark): number {
  const hash = 'sha256' in mark ? Buffer.from(mark.sha256, 'hex') : sha256(mark.messageId);
  return hash.length < 6 ? 0 : hash.readUIntBE(0, 6);
}
