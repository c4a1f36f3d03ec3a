/**
 * The plain part of a booked event: readable without any key, bound to the sealed payload as additional data.
 * `caseId` is opaque; `v` is the payload's schema version; `blobs` names the sealed files the event brought.
 */
export interface Header {
  readonly seq: number;
  readonly caseId: string;
  readonly type: string;
  readonly at: string;
  readonly v: number;
  readonly blobs: readonly string[];
}

/** A sealed event as it stands in the journal and the store. */
export interface Link {
  readonly header: Header;
  readonly sealed: Uint8Array;
  /** SHA-256, 32 bytes. */
  readonly hash: Uint8Array;
}
