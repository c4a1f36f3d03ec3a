import type { Header } from '#domain/audit/chain.ts';
import type { Happening } from '#domain/case/clash/facts.ts';

/** Of so many sealed bytes it is kept what they say. */
const mostBytes = 16 * 1024 * 1024;

/** An event that was read, and what it says of its case. */
export interface ReadEvent {
  readonly header: Header;
  readonly happening: Happening | undefined;
}

/** The events of a case that have been read, as they came, and by what they are known again. */
export interface ReadCase {
  readonly events: readonly ReadEvent[];
  readonly sum: number;
  /** As they are sealed. */
  readonly bytes: number;
}

export const nothingRead: ReadCase = { events: [], sum: 0, bytes: 0 };

/**
 * What was read of cases lately: a case of which something comes again and again, as when a long log is taken in, is not
 * opened from its beginning each time.
 */
export class ReadLately {
  readonly #cases = new Map<string, ReadCase>();
  #bytes = 0;

  get(caseId: string): ReadCase {
    return this.#cases.get(caseId) ?? nothingRead;
  }

  keep(caseId: string, read: ReadCase): void {
    this.forget(caseId);
    this.#cases.set(caseId, read);
    this.#bytes += read.bytes;
    for (const oldest of this.#cases.keys()) {
      if (this.#bytes <= mostBytes) return;
      this.forget(oldest);
    }
  }

  forget(caseId: string): void {
    this.#bytes -= this.get(caseId).bytes;
    this.#cases.delete(caseId);
  }
}
