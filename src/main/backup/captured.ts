/** Which desk's copy of which book, and where it lies. */
export interface Whose {
  readonly dir: string;
  readonly bookId: string;
  readonly desk: string;
}

/** The book at one moment, between two writes: what of its folder belongs together. */
export interface Captured {
  readonly events: number;
  readonly cases: number;
  /** How much of the journal counts: later bytes are of later events. */
  readonly journal: { readonly name: string; readonly size: number };
  /** Where some of its events stand, the last among them: they are opened again from the backup. */
  readonly sample: readonly { readonly at: number; readonly length: number }[];
  /** Whole files as they were then. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly documents: readonly string[];
}
