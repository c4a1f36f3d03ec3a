import type { CaseEvent, RecordedEvent } from '#domain/case/event.ts';
import type { TimelineEntry } from '#shared/views.ts';

type Facts = TimelineEntry['facts'];

/** A recorded event as a line of the story: what its words need, nothing that belongs to files. */
export const timelineEntry = ({ seq, at, actor, event }: RecordedEvent): TimelineEntry => ({
  seq,
  at,
  actor,
  type: event.type,
  facts: factsOf(event),
});

function factsOf(event: CaseEvent): Facts {
  switch (event.type) {
    case 'message-received':
      return { subject: event.message.subject };
    case 'case-opened':
      return { ...scalars(event), subject: event.message.subject };
    case 'data-collected': {
      const rows = event.tables.reduce((sum, table) => sum + table.rows, 0);
      return { system: event.system, name: event.document.name, rows };
    }
    case 'country-overridden':
      return { ...scalars(event), from: event.from || 'own', to: event.to || 'own' };
    default:
      return scalars(event);
  }
}

function scalars({ type: _, ...event }: CaseEvent): Facts {
  const entries = Object.entries(event).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
}
