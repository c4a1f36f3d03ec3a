import type { BookEvent } from '#domain/book/event.ts';
import type { SuppressionChannel } from '#domain/suppression/address.ts';
import type { SuppressionEntry } from '#domain/suppression/entry.ts';

/** Entries as a snapshot keeps them, with since when. */
export type SavedSuppressions = readonly (readonly [string, string])[];

const keyOf = ({ channel, digest }: SuppressionEntry) => `${channel}:${digest}`;

/** The suppression list as the book's events have made it. */
export class Suppressions {
  /** Entry → the instant it was entered, in the order they were. */
  readonly #since: Map<string, string>;

  constructor(saved?: SavedSuppressions) {
    this.#since = new Map(saved);
  }

  /** Takes one more event of the book; only those of the list matter. */
  note(event: BookEvent, at: string): void {
    if (event.type === 'suppression-added') this.#since.set(keyOf(event), at);
    if (event.type === 'suppression-removed') this.#since.delete(keyOf(event));
  }

  clear(): void {
    this.#since.clear();
  }

  /** Since when an entry stands on the list, ISO 8601; `undefined` for one that does not. */
  since(entry: SuppressionEntry): string | undefined {
    return this.#since.get(keyOf(entry));
  }

  /** How many entries there are of a channel. */
  count(channel: SuppressionChannel): number {
    return [...this.#since.keys()].filter((key) => key.startsWith(`${channel}:`)).length;
  }

  save(): SavedSuppressions {
    return [...this.#since];
  }
}
