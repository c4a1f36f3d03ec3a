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

/** Where a chain ends: the number and hash of its last link. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** SHA-256 over the parts one after the other, text as UTF-8. An argument: the domain has no cryptography of its own. */
export type Sha256 = (...parts: readonly (Uint8Array | string)[]) => Uint8Array;

/** The one way a header is written: what is hashed, and what the payload is bound to. */
export const headerText = ({ seq, caseId, type, at, v, blobs }: Header): string =>
  JSON.stringify({ seq, caseId, type, at, v, blobs });

/** The head of an empty chain: event 1 links to the SHA-256 of the book's id, so that books cannot be mixed. */
export const chainStart = (bookId: string, sha256: Sha256): ChainHead => ({
  seq: 0,
  hash: sha256(bookId),
});

/**
 * `SHA-256(previous hash ‖ header ‖ SHA-256(sealed payload))`: the payload can be destroyed later, the link stays.
 *
 * @param header the header's text, as written or as its UTF-8 bytes
 */
const linkHash = (
  previous: Uint8Array,
  header: string | Uint8Array,
  sealed: Uint8Array,
  sha256: Sha256,
): Uint8Array => sha256(previous, header, sha256(sealed));

/** Puts a sealed event at the end of the chain. `text` is the header's, if it has been written already. */
export const link = (
  head: ChainHead,
  header: Header,
  sealed: Uint8Array,
  sha256: Sha256,
  text = headerText(header),
): Link => ({ header, sealed, hash: linkHash(head.hash, text, sealed, sha256) });

/**
 * The chain's head after one more link, or `undefined` when that link does not follow: changed, removed or moved.
 *
 * @param text the header as it was found, if it was read from somewhere: what was written is what counts
 */
export function follow(
  head: ChainHead,
  next: Link,
  sha256: Sha256,
  text: string | Uint8Array = headerText(next.header),
): ChainHead | undefined {
  if (next.header.seq !== head.seq + 1) return undefined;
  const hash = linkHash(head.hash, text, next.sealed, sha256);
  return sameBytes(hash, next.hash) ? { seq: next.header.seq, hash } : undefined;
}

/** Whether two runs of bytes are the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
