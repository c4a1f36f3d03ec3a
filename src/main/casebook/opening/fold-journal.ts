import type { Case, CaseDocument, Collection, Message } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { Header, Link } from '#domain/audit/chain.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { DamagedEvent, openEvent } from '../events/events.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Span } from '../journal/journal.ts';
import type { Projection } from '../projection/projection.ts';
import { asSearched } from '../projection/searched-words.ts';

/** Brings index and projection up to the journal, event by event. */
export class Fold {
  readonly #index: EventIndex;
  readonly #projection: Projection;
  readonly #keys: Pick<KeyRing, 'book' | 'caseKey'>;
  readonly #caseOf: (caseId: string) => Case | undefined;
  readonly #touched = new Map<string, { subject: Case; events: CaseEvent[] }>();
  /** Cases that have events but no key → their first such event. */
  readonly #closed = new Map<string, Header>();
  readonly shredded = new Set<string>();

  constructor(
    index: EventIndex,
    projection: Projection,
    keys: KeyRing,
    caseOf: (caseId: string) => Case | undefined,
  ) {
    this.#index = index;
    this.#projection = projection;
    this.#keys = keys;
    this.#caseOf = caseOf;
  }

  take(link: Link, span: Span): void {
    const { caseId, type, at: instant } = link.header;
    const opened = openEvent(link, this.#keys);
    // Before the index knows this event: a case met for the first time is read as it was until now.
    if (opened.of === 'case') this.#takeCase(caseId, opened.payload.event, instant);
    this.#index.add(link, span);
    if (opened.of === 'nobody' && !this.#closed.has(caseId)) this.#closed.set(caseId, link.header);
    if (opened.of === 'book') {
      const { event, actor } = opened.payload;
      this.#projection.putBook(event, { at: instant, actor });
    }
    if (type === 'case-shredded') this.#shred(caseId);
  }

  /** Writes what was gathered; throws when a case has no key and was never shredded. */
  settle(): void {
    for (const [caseId, header] of this.#closed) {
      if (!this.shredded.has(caseId)) throw new DamagedEvent(header);
    }
    for (const { subject, events } of this.#touched.values()) this.#projection.put(subject, events);
    this.#touched.clear();
  }

  #takeCase(caseId: string, event: CaseEvent, at: string): void {
    const known = this.#touched.get(caseId);
    const before = known?.subject ?? (this.#index.has(caseId) ? this.#caseOf(caseId) : undefined);
    const subject = slim(evolve(caseId, before, event, at));
    const joined = 'message' in event ? [withoutText(event)] : [];
    this.#touched.set(caseId, { subject, events: [...(known?.events ?? []), ...joined] });
  }

  #shred(caseId: string): void {
    this.shredded.add(caseId);
    this.#touched.delete(caseId);
    this.#projection.remove(caseId);
  }
}

/** What the projection has no use for would be held for every case at once. */
const slim = (subject: Case): Case => ({
  ...subject,
  messages: asSearched(subject.messages),
  // Whether there are any is all that a list says of them.
  collections: subject.collections.slice(0, 1).map(() => nothingCollected),
  letters: subject.letters.map((letter) => ({ ...letter, document: noDocument })),
});

const noDocument: CaseDocument = { id: '', name: '', mediaType: '', size: 0, sha256: '', blob: '' };
const nothingCollected: Collection = { system: '', document: noDocument, tables: [] };

const withoutText = (event: Extract<CaseEvent, { message: Message }>): CaseEvent => ({
  ...event,
  message: { ...event.message, text: '', attachments: [] },
});
