import type { CaseEvent } from '#domain/case/event.ts';
import { sha256 } from '#main/vault/sha256.ts';

/** What a received message can be known by again. */
type Mark = { readonly messageId: string } | { readonly sha256: string };

/**
 * Which case a message or an original is in. Keys are 48 bits of a hash: small, free of personal data, and only a
 * hint, since two messages may share one. Whoever asks looks into the case before believing it.
 */
export class Joins {
  readonly #rows: Map<number, number>;

  constructor(saved?: SavedJoins) {
    this.#rows = new Map(saved && [...saved.keys].map((key, at) => [key, saved.rows[at] ?? 0]));
  }

  note(row: number, event: CaseEvent): void {
    if (!('message' in event)) return;
    const { messageId, original } = event.message;
    if (messageId) this.#rows.set(keyOf({ messageId }), row);
    if (original) this.#rows.set(keyOf({ sha256: original.sha256 }), row);
  }

  find(mark: Mark): number | undefined {
    return this.#rows.get(keyOf(mark));
  }

  save(): SavedJoins {
    return {
      keys: Float64Array.from(this.#rows.keys()),
      rows: Uint32Array.from(this.#rows.values()),
    };
  }
}

export type SavedJoins = {
  readonly keys: Float64Array;
  readonly rows: Uint32Array;
};

function keyOf(mark: Mark): number {
  const hash = 'sha256' in mark ? Buffer.from(mark.sha256, 'hex') : sha256(mark.messageId);
  return hash.length < 6 ? 0 : hash.readUIntBE(0, 6);
}
