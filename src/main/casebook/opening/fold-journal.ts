import { endsBatch, type Header, type Link } from '#domain/audit/chain.ts';
import type { Case } from '#domain/case/case.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { Made } from '#domain/case/clash/case-of.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { hasOpen } from '#domain/team/event.ts';
import { compareOrder, type Place as InOrder } from '#domain/team/order.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { DamagedEvent, openEvent, type EventKeys, type Opened } from '../events/events.ts';
import type { Reader } from '../events/reader.ts';
import { isBehind, type Shredding } from '../events/shredding.ts';
import type { Payload } from '../events/upcast.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Span } from '../journal/journal.ts';
import type { Place } from '../journal/place.ts';
import type { Numbering } from '../projection/numbering.ts';
import type { Projection } from '../projection/projection.ts';
import { nameIn, type Roster } from '../team/roster.ts';
import { unsettledBy } from '../team/unsettled.ts';
import { slim, withoutText } from './slim.ts';

interface Sources {
  readonly bookId: string;
  readonly index: EventIndex;
  readonly projection: Projection;
  readonly keys: EventKeys;
  readonly roster: Roster;
  /** Cases that were disposed of by who has the right: what is here of them is still to be destroyed. */
  readonly shredded: Map<string, Shredding>;
  /** Past its memory: a case read here is the one before what is folded. */
  readonly reader: Reader;
}

type Disposing = Extract<BookEvent, { type: 'case-shredded' }>;

/** A case as what was taken makes it, which is all of one desk's. */
interface Touched {
  readonly subject: Case;
  readonly desk: string | undefined;
  readonly events: readonly CaseEvent[];
}

/** The first and last event of a case that has no key, and what had been lost of the book when it was opened. */
interface Closed {
  readonly first: Header;
  readonly last: Header;
  readonly lost: Numbering['lost'];
}

interface Taken {
  readonly link: Link;
  readonly span: Span;
  /** Where it has been opened already. */
  readonly opened: Opened | undefined;
}

/**
 * Brings index and projection up to the journal, batch by batch. What stands in order behind all that was known is taken
 * as it comes; a case, or the book's settings, for which something comes that stands before it is folded anew.
 */
export class Fold {
  readonly #sources: Sources;
  readonly #provenTo: number;
  #latest: InOrder;
  #batch: Taken[] = [];
  readonly #touched = new Map<string, Touched>();
  readonly #anew = new Set<string>();
  #bookAnew = false;
  /** Cases that have events but no key. */
  readonly #closed = new Map<string, Closed>();

  /** @param provenTo up to which position something else than its signature vouches for a batch */
  constructor(sources: Sources, from: Place, provenTo = Infinity) {
    this.#sources = sources;
    this.#provenTo = provenTo;
    const heads = [...from.heads].map(([desk, { seq, tick }]) => ({ desk, seq, tick }));
    this.#latest = heads.toSorted(compareOrder).at(-1) ?? { seq: 0 };
  }

  /** The cases of which something was taken. */
  get caseIds(): Iterable<string> {
    return new Set([...this.#touched.keys(), ...this.#anew, ...this.#sources.shredded.keys()]);
  }

  /** Has cases folded anew, for their keys have come. */
  again(caseIds: Iterable<string>): void {
    for (const caseId of caseIds) this.#anew.add(caseId);
  }

  take(link: Link, span: Span, opened?: Opened): void {
    this.#batch.push({ link, span, opened });
    // Who may do what is known when the whole batch is: the first one of all says it of itself.
    if (endsBatch(link.header)) this.#takeBatch();
  }

  /** Takes what there is of a batch whose end is lost or does not open. */
  takeRest(): void {
    this.#takeBatch();
  }

  /** Writes what was gathered; throws when a case has no key and no reason to have none. */
  settle(): void {
    const { projection, reader, shredded } = this.#sources;
    for (const [caseId, { first, last }] of this.#closed) {
      const shredding = shredded.get(caseId);
      if (shredding && !isBehind(last, shredding.header)) continue;
      if (!reader.mayBeShut(caseId)) throw new DamagedEvent(first);
    }
    for (const [caseId, { subject, events }] of this.#touched) {
      if (!this.#anew.has(caseId)) projection.put(subject, events);
    }
    if (this.#bookAnew) projection.foldBook(reader.bookHistory());
    for (const caseId of this.#anew) this.#foldAnew(caseId);
    this.#touched.clear();
    this.#anew.clear();
    this.#bookAnew = false;
  }

  #takeBatch(): void {
    const { bookId, roster, index, keys, reader } = this.#sources;
    const batch = this.#batch.map(({ link, span, opened = openEvent(link, keys) }) => ({
      link,
      span,
      opened,
    }));
    this.#batch = [];
    const before = batch.some(({ link }) => hasOpen(link.header.type)) ? roster.team : undefined;
    for (const { link, opened } of batch) {
      const name = opened.of === 'book' ? nameIn(opened.payload.event) : undefined;
      if (!roster.note(link.header, name)) throw new DamagedEvent(link.header);
    }
    const [first] = batch;
    const last = batch.at(-1)?.link;
    const owed = last?.header.desk !== undefined && index.position + batch.length > this.#provenTo;
    if (first && last && owed && !roster.isSigned(bookId, last)) {
      throw new DamagedEvent(first.link.header);
    }
    if (before) {
      for (const caseId of unsettledBy(before, roster, index, reader, batch))
        this.#foldLater(caseId);
    }
    for (const { link, span, opened } of batch) this.#takeEvent(link, span, opened);
  }

  #takeEvent(link: Link, span: Span, opened: Opened): void {
    const { index, projection, roster } = this.#sources;
    const { header } = link;
    const inOrder = compareOrder(this.#latest, header) < 0;
    if (inOrder) this.#latest = header;
    const counts = roster.standing(header) === undefined;
    if (!counts) roster.doubt(header);
    // Before the index knows this event: a case met for the first time is read as it was until now.
    if (opened.of === 'nobody') this.#takeClosed(header);
    else if (counts && header.caseId !== bookCaseId) this.#takeCase(header, opened.payload);
    index.add(link, span);
    if (opened.of !== 'book' || !counts || header.caseId !== bookCaseId) return;
    const by = { at: header.at, ...opened.payload };
    if (inOrder) return projection.putBook(opened.payload.event, by);
    projection.putApart(opened.payload.event, by);
    this.#bookAnew = true;
  }

  /** An event of a case that one desk alone has written in stands behind those before it; any other may come between. */
  #takeCase(header: Header, { event, actor }: Payload<CaseEvent | BookEvent>): void {
    const { caseId, desk, officer, at } = header;
    const { index, reader, projection } = this.#sources;
    // Now, and not when the case is written: what is lost of the book later is counted on from it.
    if (event.type === 'case-opened') projection.numbering.note(event.reference);
    const known = this.#touched.get(caseId);
    const isKnown = known !== undefined || index.has(caseId);
    const line = known?.desk ?? (isKnown ? reader.deskOf(caseId) : desk);
    if (line !== undefined && line !== desk) this.#anew.add(caseId);
    if (this.#anew.has(caseId)) return;
    if (event.type === 'case-shredded') return this.#dispose(header, actor, event);
    const before = known?.subject ?? (isKnown ? subjectOf(reader.made(caseId)) : undefined);
    const subject = slim(evolve(caseId, before, event as CaseEvent, at, officer));
    const joined = 'message' in event ? [withoutText(event)] : [];
    this.#touched.set(caseId, { subject, desk, events: [...(known?.events ?? []), ...joined] });
  }

  #takeClosed(header: Header): void {
    const { first = header, lost = this.#sources.projection.numbering.lost } =
      this.#closed.get(header.caseId) ?? {};
    this.#closed.set(header.caseId, { first, last: header, lost });
  }

  #foldLater(caseId: string): void {
    if (caseId === bookCaseId) this.#bookAnew = true;
    else this.#anew.add(caseId);
  }

  #foldAnew(caseId: string): void {
    const { projection, reader, shredded } = this.#sources;
    const made = reader.made(caseId);
    const happened = reader.happenings(caseId);
    const disposals = happened.flatMap((one) =>
      one.event.type === 'case-shredded' ? [{ ...one, event: one.event }] : [],
    );
    // The first may have been put aside for what went on elsewhere: its case stood until the last.
    const disposal = disposals.at(-1);
    for (const { event } of disposals) projection.disposals.unlist(event.reference);
    if (made.state === 'destroyed' && disposal) {
      const { event, actor, ...header } = disposal;
      return this.#dispose({ ...header, caseId }, actor, event);
    }
    shredded.delete(caseId);
    if (made.state !== 'stands') return projection.remove(caseId);
    const joined = happened.flatMap(({ event }) =>
      'message' in event ? [withoutText(event)] : [],
    );
    projection.put(slim(made.subject), joined);
  }

  #dispose(header: Shredding['header'], actor: string, event: Disposing): void {
    const { caseId, at } = header;
    const { projection, shredded } = this.#sources;
    shredded.set(caseId, { header, reference: event.reference });
    this.#touched.delete(caseId);
    projection.remove(caseId);
    projection.numbering.note(event.reference, this.#closed.get(caseId)?.lost);
    projection.putBook(event, { at, actor });
  }
}

const subjectOf = (made: Made) => (made.state === 'stands' ? made.subject : undefined);
