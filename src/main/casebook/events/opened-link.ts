import type { Link } from '#domain/audit/chain.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { Happening } from '#domain/case/clash/facts.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { Payload } from './upcast.ts';

/** An event as it stands in a log, with what was sealed in it; `undefined` where its key is not here. */
export interface OpenedLink {
  readonly link: Link;
  readonly payload: Payload<CaseEvent | BookEvent> | undefined;
}

/** What happened in a case, by an event of it; of the book's own events only the case's disposal belongs to its history. */
export function happeningOf({ link: { header }, payload }: OpenedLink): Happening | undefined {
  if (!payload) return undefined;
  const { seq, desk, tick, officer, at } = header;
  const { actor, event } = payload;
  const place = { seq, ...(desk !== undefined && { desk, tick: tick ?? 0 }) };
  const by = { at, actor, ...(officer !== undefined && { officer }) };
  return { ...place, ...by, event: event as Happening['event'] };
}
