import { headerText, type Header, type Link } from '#domain/audit/chain.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { openOf } from '#domain/team/event.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { open, ownKeyOf, sealProvably } from '#main/vault/sealing/seal.ts';
import { bookCaseId } from './book-case-id.ts';
import { payloadVersion, upcast, type Payload } from './upcast.ts';

/** An event that does not open with the key it was sealed with: the book is damaged there. */
export class DamagedEvent extends Error {
  readonly seq: number;
  readonly desk: string | undefined;

  constructor({ seq, desk }: Pick<Header, 'seq' | 'desk'>) {
    super(`Event ${seq} does not open`);
    this.seq = seq;
    this.desk = desk;
  }
}

/** The same as a refusal, for who asked for what rests on it. */
export const damagedEvent = ({ seq, desk = '–' }: DamagedEvent) =>
  ({ code: 'event-damaged', seq, desk }) as const;

/** The book's own events, and the note that a case was shredded, are sealed under the book's key. */
export const isOfBook = ({ caseId, type }: Header) =>
  caseId === bookCaseId || type === 'case-shredded';

export type Opened =
  | { readonly of: 'book'; readonly payload: Payload<BookEvent> }
  | { readonly of: 'case'; readonly payload: Payload<CaseEvent> }
  /** Its key has been destroyed, or is for others alone. */
  | { readonly of: 'nobody' };

/** What events are opened with. */
export type EventKeys = Pick<HeldKeys, 'bookKey' | 'caseKey' | 'caseKeys'>;

/** Opens an event's payload. */
export function openEvent(link: Link, keys: EventKeys): Opened {
  const { header, sealed } = link;
  const ofBook = isOfBook(header);
  const { caseId, epoch = 0 } = header;
  const key = ofBook ? keys.bookKey(epoch) : keys.caseKey(caseId, epoch);
  if (!key) return { of: 'nobody' };
  const text = headerText(header);
  const opened = open(key, sealed, text) ?? openByFormer(link, keys, text);
  const json = opened?.toString('utf8');
  if (json === undefined && !ofBook && hasSeveral(header, keys)) return { of: 'nobody' };
  if (json === undefined) throw new DamagedEvent(header);
  return ofBook
    ? { of: 'book', payload: upcast<BookEvent>(json, header.v) }
    : { of: 'case', payload: upcast<CaseEvent>(json, header.v) };
}

/** The same for who asks whether it opens: `undefined` where it does not open with the key it was sealed with. */
export function tryToOpen(link: Link, keys: EventKeys): Opened | undefined {
  try {
    return openEvent(link, keys);
  } catch (error) {
    if (error instanceof DamagedEvent || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A confidential case takes another key each time others are named: the last one may be still to come, or never will to who
 * is named no more. That the event is as it was written its chain and its signature say.
 */
const hasSeveral = ({ caseId, epoch }: Header, keys: EventKeys) =>
  keys.caseKeys(caseId, epoch).length > 1;

/** A confidential case has earlier keys: those of before, and of when others were named. */
function openByFormer({ header, sealed }: Link, keys: EventKeys, text: string): Buffer | undefined {
  if (isOfBook(header)) return undefined;
  const former = keys.caseKeys(header.caseId, header.epoch).slice(1);
  for (const key of former) {
    const opened = open(key, sealed, text);
    if (opened) return opened;
  }
  return undefined;
}

/**
 * The key that opens an event and nothing else, for somebody who is to see it; `undefined` where no key of it is here, or
 * where it was sealed, before events had such keys, with one that opens more.
 */
export function keyToGive({ header, sealed }: Link, keys: EventKeys): Buffer | undefined {
  const text = headerText(header);
  const key = keysFor(header, keys).find((one) => open(one, sealed, text));
  return key && ownKeyOf(key, sealed);
}

/** All keys that are here and that an event may be sealed with. */
export function keysFor(header: Header, keys: EventKeys): readonly Buffer[] {
  const { caseId, epoch = 0 } = header;
  if (!isOfBook(header)) return keys.caseKeys(caseId, epoch);
  const book = keys.bookKey(epoch);
  return book ? [book] : [];
}

/** An event before it has its place in the chain. */
export interface Draft {
  readonly caseId: string;
  readonly at: string;
  readonly actor: string;
  readonly event: CaseEvent | BookEvent;
  readonly blobs: readonly string[];
}

/** Events of the book's own as drafts. `at` is an ISO instant. */
export function draftsOnBook(
  events: readonly BookEvent[],
  { at, actor }: Pick<Draft, 'at' | 'actor'>,
): (Draft & { readonly event: BookEvent })[] {
  const instant = Temporal.Instant.from(at).toString();
  return events.map((event) => ({ caseId: bookCaseId, at: instant, actor, event, blobs: [] }));
}

/** Where an event goes: its number, and in a log that is signed all that tells of its desk and batch. */
export type Numbered = Omit<Header, 'caseId' | 'type' | 'at' | 'v' | 'blobs' | 'open'>;

/** Seals a draft for its place in the chain. */
export function sealEvent(
  { caseId, at, actor, event, blobs }: Draft,
  numbered: Numbered,
  keys: EventKeys,
): { readonly header: Header; readonly text: string; readonly sealed: Uint8Array } {
  const told = openOf(event);
  const header: Header = {
    ...numbered,
    caseId,
    type: event.type,
    at,
    v: payloadVersion,
    blobs,
    ...(told !== undefined && { open: told }),
  };
  const { epoch = 0 } = header;
  const key = isOfBook(header) ? keys.bookKey(epoch) : keys.caseKey(caseId, epoch);
  if (!key) throw new Error(`No key for case ${caseId}`);
  const payload: Payload<CaseEvent | BookEvent> = { actor, event };
  const text = headerText(header);
  return { header, text, sealed: sealProvably(key, JSON.stringify(payload), text) };
}
