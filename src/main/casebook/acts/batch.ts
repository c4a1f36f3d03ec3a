import { isDeepStrictEqual } from 'node:util';
import type { Case } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BulkItem } from '../cases/bulk.ts';
import { decideAll } from './decide-all.ts';
import type { Draft } from '../events/events.ts';
import { blobsOf } from '../files/named-files.ts';
import { once } from '../once.ts';
import type { Numbering, Numbers } from '../projection/numbering.ts';

interface Sources {
  /** The case as it stands in the book; `undefined` for one that has no events yet. */
  readonly caseOf: (caseId: string) => Case | undefined;
  /** Whether the id was given out by this book. */
  readonly isKnown: (caseId: string) => boolean;
  readonly drawId: () => string;
  readonly numbering: Numbering;
  /** Who signs, and whose numbers are given. */
  readonly officer: string;
  readonly numbers: Numbers;
  readonly dueOf: (subject: Case) => string;
  /** The zone by whose days a case runs; of one that is still to be, the controller's. */
  readonly zoneOf: (subject: Case | undefined) => string;
  /** Whether the book wants a second person to approve letters. */
  readonly reviewRequired: () => boolean;
}

/** Decisions gathered to be written together. Nothing of it counts until they are. */
export class Batch {
  readonly drafts: (Draft & { readonly event: CaseEvent })[] = [];
  /** The cases as they will be, with their new events. */
  readonly subjects = new Map<string, { subject: Case; events: CaseEvent[] }>();
  readonly #sources: Sources;
  readonly #numbering: () => Numbering;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#numbering = once(() => sources.numbering.draft());
  }

  /** Decides one item; gives the id of its case. */
  add({ caseId: given, commands, at, actor, asOf }: BulkItem): Result<string, CaseRefusal> {
    const { caseOf, isKnown, drawId, dueOf, zoneOf, reviewRequired, officer, numbers } =
      this.#sources;
    if (given !== undefined && !isKnown(given)) return refuse({ code: 'case-unknown' });
    const before =
      given === undefined ? undefined : (this.subjects.get(given)?.subject ?? caseOf(given));
    if (asOf && !isDeepStrictEqual(before, asOf)) return refuse({ code: 'case-moved' });
    const opening = commands.find((command) => command.type === 'open-case');
    const instant = Temporal.Instant.from(at).toString();
    const reference = opening ? this.#numbering().next(opening.kind, instant, numbers) : '';
    // The id of a new case is drawn last: a refused item must not use one up.
    const decided = decideAll(given ?? '', before, commands, {
      at: instant,
      actor,
      officer,
      ordinal: numbers.ordinal,
      reference,
      reviewRequired: reviewRequired(),
      zone: zoneOf(before),
      dueOf,
    });
    if (!decided.ok) return decided;
    const caseId = given ?? drawId();
    const subject = { ...decided.value.subject, id: caseId };
    const { events } = decided.value;
    if (opening) this.#numbering().note(subject.reference);
    this.subjects.set(caseId, {
      subject,
      events: [...(this.subjects.get(caseId)?.events ?? []), ...events],
    });
    for (const event of events) {
      this.drafts.push({ caseId, at: instant, actor, event, blobs: blobsOf(event) });
    }
    return ok(caseId);
  }
}
