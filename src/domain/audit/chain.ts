/**
 * The plain part of a booked event: readable without any key, bound to the sealed payload as additional data.
 *
 * Every desk has a log of its own; an event is number `seq` of the log of its desk. In events of the first version there
 * was one log and nobody signed: what stands below `blobs` is absent in them, their tick is 0, their desk has no name.
 */
export interface Header {
  readonly seq: number;
  /** Opaque. */
  readonly caseId: string;
  readonly type: string;
  /** When it happened, ISO 8601 in UTC: a legal fact, which no order is made of. */
  readonly at: string;
  /** The payload's schema version. */
  readonly v: number;
  /** The sealed files that the event brought, by name. */
  readonly blobs: readonly string[];
  /** The desk that wrote it, and the officer at work there: ids of 11 characters, base64url. */
  readonly desk?: string;
  readonly officer?: string;
  /** The hybrid logical clock: milliseconds since 1970 × 1024 + a counter; the same for a whole batch. */
  readonly tick?: number;
  /** The hash of the event before it in its desk's log, base64url: so the past is part of what is sealed. */
  readonly after?: string;
  /** Of which epoch the key is that it is sealed with; absent: 0. */
  readonly epoch?: number;
  /** On a batch's first event: where the other logs ended that its desk had, when something had come since its last. */
  readonly seen?: SeenHeads;
  /** The public part of what happens to the team: what signatures are checked by. */
  readonly open?: unknown;
  /** The last event of a batch: a signature follows it. */
  readonly end?: true;
}

/** Desk → number and hash, base64url, of the last event of its log that was there. */
type SeenHeads = Readonly<Record<string, readonly [seq: number, hash: string]>>;

/** A sealed event as it stands in the journal and the store. */
export interface Link {
  readonly header: Header;
  readonly sealed: Uint8Array;
  /** SHA-256, 32 bytes. */
  readonly hash: Uint8Array;
  /** Ed25519, 64 bytes, of the officer at work: on the last event of a batch, over {@link batchText}. */
  readonly signature?: Uint8Array;
}

/** Where a chain ends: the number and hash of its last link. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** SHA-256 over the parts one after the other, text as UTF-8. An argument: the domain has no cryptography of its own. */
export type Sha256 = (...parts: readonly (Uint8Array | string)[]) => Uint8Array;

/** The one way a header is written: what is hashed, and what the payload is bound to. What is absent is not written. */
export const headerText = (header: Header): string => {
  const { seq, caseId, type, at, v, blobs, desk, officer, tick, after, epoch, seen, open, end } =
    header;
  return JSON.stringify(
    desk === undefined
      ? { seq, caseId, type, at, v, blobs }
      : { seq, caseId, type, at, v, blobs, desk, officer, tick, after, epoch, seen, open, end },
  );
};

/**
 * The head of an empty log: its event 1 links to the SHA-256 of the book's id, so that books cannot be mixed, and where
 * the log is not the first desk's, of the book's id, a space and the desk's, so that logs cannot.
 *
 * @param desk absent for the log that the book began with
 */
export const chainStart = (bookId: string, sha256: Sha256, desk?: string): ChainHead => ({
  seq: 0,
  hash: sha256(startText(bookId, desk)),
});

/** Of what the head of an empty log is the SHA-256. */
export const startText = (bookId: string, desk?: string): string =>
  desk === undefined ? bookId : `${bookId} ${desk}`;

/** What a batch's signature is over, as UTF-8, before the hash of its last event: for this book and nothing else. */
export const batchText = (bookId: string): string => `ombud batch 1\n${bookId}\n`;

/** What an event adds to its log's hash: all that is known of one in a proof where nothing else is told of it. */
export interface BareLink {
  readonly caseId: string;
  /** `SHA-256(header ‖ SHA-256(sealed payload))`. */
  readonly rest: Uint8Array;
}

/**
 * Whether an event enters its log's hash by its case and the sum of the rest, so that whoever is shown the log's links
 * alone can follow it and sees that no event of a case was kept from them. Those sealed before the third version enter it
 * by header and payload.
 */
export const linksBare = (sealed: Uint8Array): boolean => (sealed[0] ?? 0) >= 3;

/** What a log's hash after an event is made of, where the event {@link linksBare}. */
export const bareParts = (previous: Uint8Array, { caseId, rest }: BareLink) =>
  [previous, caseId, rest] as const;

/** What {@link BareLink.rest} is made of, and the same of a log's hash in events that do not link barely. */
export const restParts = (header: string | Uint8Array, sealedSum: Uint8Array) =>
  [header, sealedSum] as const;

/**
 * `SHA-256(previous hash ‖ case ‖ SHA-256(header ‖ SHA-256(sealed payload)))`, and before the third version of sealing
 * `SHA-256(previous hash ‖ header ‖ SHA-256(sealed payload))`: the payload can be destroyed later, the link stays.
 *
 * @param header the header's text, as written or as its UTF-8 bytes
 */
const linkHash = (
  previous: Uint8Array,
  caseId: string,
  header: string | Uint8Array,
  sealed: Uint8Array,
  sha256: Sha256,
): Uint8Array =>
  linksBare(sealed)
    ? sha256(...bareParts(previous, { caseId, rest: sha256(...restParts(header, sha256(sealed))) }))
    : sha256(previous, ...restParts(header, sha256(sealed)));

/** Puts a sealed event at the end of the chain. `text` is the header's, if it has been written already. */
export const link = (
  head: ChainHead,
  header: Header,
  sealed: Uint8Array,
  sha256: Sha256,
  text = headerText(header),
): Link => ({ header, sealed, hash: linkHash(head.hash, header.caseId, text, sealed, sha256) });

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
  const hash = linkHash(head.hash, next.header.caseId, text, next.sealed, sha256);
  return sameBytes(hash, next.hash) ? { seq: next.header.seq, hash } : undefined;
}

/** Whether a batch ends with an event; each of the first version is one by itself. */
export const endsBatch = ({ desk, end }: Pick<Header, 'desk' | 'end'>): boolean =>
  desk === undefined || end === true;

/** Whether two runs of bytes are the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
