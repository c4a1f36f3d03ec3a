import { Dexie, type Table } from 'dexie';
import type { LogRecord, StoreHead } from '#shared/store-wire.ts';

/** What the page notes about its own log. */
export interface Meta {
  readonly head: StoreHead;
  /** The last event that stands in a full record. */
  readonly packed: number;
}

/**
 * Three tables, each with a key and no index: every index would be a plain copy of something sealed, and slow writes.
 * A released version is never edited; the next one is added below it.
 */
export class StoreDb extends Dexie {
  declare readonly log: Table<LogRecord, number>;
  declare readonly snap: Table<Uint8Array, number>;
  declare readonly meta: Table<Meta, 'meta'>;

  constructor(name = 'ombud') {
    // Dexie's default answers before the disk has the bytes.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ log: 'first', snap: '', meta: '' });
  }
}
