import { evolve } from '#domain/case/evolve.ts';
import type { Case } from '#domain/case/case.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import { compareOrder } from '#domain/team/order.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { DamagedEvent, openEvent } from './events.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';

/** Cases worked on lately are kept whole: a command need not read the same events again. */
const remembered = 128;

/** Reads cases from their events. */
export interface Reader {
  history(caseId: string): readonly RecordedEvent[];
  case(caseId: string): Case | undefined;
  remember(subject: Case): void;
  forget(caseId: string): void;
}

export function readerOn(journal: Journal, index: EventIndex, keys: KeyRing): Reader {
  const recent = new Map<string, Case>();

  const linksOf = (caseId: string) =>
    index
      .positionsOf(caseId)
      .map((position) => {
        const found = journal.read(index.spanOf(position));
        if (found?.header.caseId !== caseId) throw new DamagedEvent({ seq: position });
        return found;
      })
      .toSorted((one, other) => compareOrder(one.header, other.header));

  const history = (caseId: string): readonly RecordedEvent[] =>
    linksOf(caseId).flatMap((link) => {
      const { seq, at } = link.header;
      const opened = openEvent(link, keys);
      return opened.of === 'case' ? [{ seq, at, ...opened.payload }] : [];
    });

  const remember = (subject: Case) => {
    recent.delete(subject.id);
    recent.set(subject.id, subject);
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
  };

  return {
    history,
    remember,
    forget: (caseId) => void recent.delete(caseId),
    case: (caseId) => {
      const known = recent.get(caseId) ?? replay(caseId, history(caseId));
      if (known) remember(known);
      return known;
    },
  };
}

/** A case is what its events make of it. */
export function replay(caseId: string, events: readonly RecordedEvent[]): Case | undefined {
  let subject: Case | undefined;
  for (const { event, at } of events) subject = evolve(caseId, subject, event, at);
  return subject;
}
