/** Where the store page's log ends. `seq` 0 when it is empty; `hash` is the 32-byte hash of event `seq`. */
export interface StoreHead {
  readonly bookId: string;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** A run of whole sealed events, encoded one after the other as in the journal. */
export interface LogRecord {
  readonly first: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** What main asks of the store page: it keeps sealed bytes and answers reads, and knows nothing else. */
export interface StoreOps {
  /** Where the log ends. */
  head: { readonly request: object; readonly response: StoreHead };
  /** Adds records whose first event follows the head; answers when they are durable. */
  append: {
    readonly request: { readonly records: readonly LogRecord[]; readonly head: StoreHead };
    readonly response: null;
  };
  /** Records from the one that holds event `from` on, at most `limit`. */
  read: {
    readonly request: { readonly from: number; readonly limit: number };
    readonly response: readonly LogRecord[];
  };
  /** Empties everything. */
  clear: { readonly request: object; readonly response: null };
  /** Joins runs of small records. */
  compact: { readonly request: object; readonly response: null };
  /** The sealed snapshot, chunk by chunk, or nothing. */
  readSnapshot: {
    readonly request: object;
    readonly response: readonly Uint8Array[];
  };
  /** Replaces the sealed snapshot. */
  writeSnapshot: {
    readonly request: { readonly chunks: readonly Uint8Array[] };
    readonly response: null;
  };
  /** Asks the browser to keep the database, and gives its answer. */
  persist: { readonly request: object; readonly response: boolean };
}

/** The name of an operation. */
export type StoreOp = keyof StoreOps;

/** A question to the store page, answered under the same `id`. */
export type StoreRequest = {
  [O in StoreOp]: { readonly id: number; readonly op: O } & StoreOps[O]['request'];
}[StoreOp];

/** The page's answer; `id` 0 says that the page is ready, or that there is none. `failed` is the name of the error, never its text. */
export type StoreAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string };
