import { headOf, unnamed } from '#domain/audit/heads.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { Place } from '../journal/place.ts';
import type { Batch } from './batches.ts';

/** A batch, and which one of its copy it is: the order in which they came. */
export interface Standing {
  readonly batch: Batch;
  readonly nth: number;
}

/** What a copy has of one desk's log, as it came. */
export class Line {
  readonly #batches: Standing[];
  #next = 0;

  constructor(batches: Standing[]) {
    this.#batches = batches;
  }

  /** The first batch that may yet follow: those that are there already, or follow another event, are passed over. */
  next(bookId: string, place: Place): Standing | undefined {
    while (this.#next < this.#batches.length) {
      const found = this.#batches[this.#next];
      if (found && mayFollow(found.batch, bookId, place)) return found;
      this.#next += 1;
    }
    return undefined;
  }

  /** Passes over the batch that is next. */
  drop(): void {
    this.#next += 1;
  }
}

function mayFollow([first]: Batch, bookId: string, place: Place): boolean {
  const { desk, seq = 0, after } = first?.link.header ?? {};
  // Whose log is the first one nobody knows yet, and a copy need not begin with it.
  if (place.heads.size === 0) return true;
  const head = headOf(place.heads, bookId, desk, sha256);
  if (!head || seq <= head.seq) return false;
  return seq > head.seq + 1 || after === undefined || after === textOf(head.hash);
}

/** A copy's batches by desk. */
export function linesOf(batches: readonly Batch[]): Line[] {
  const byDesk = new Map<string, Standing[]>();
  for (const [nth, batch] of batches.entries()) {
    const desk = batch[0]?.link.header.desk ?? unnamed;
    const line = byDesk.get(desk) ?? [];
    line.push({ batch, nth });
    byDesk.set(desk, line);
  }
  return [...byDesk.values()].map((line) => new Line(line));
}
