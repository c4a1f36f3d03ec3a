import type { CaseEvent, RecordedEvent } from '#domain/case/event.ts';
import { countMarks } from '#domain/disclosure/marks.ts';
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
    case 'redacted':
      return { number: event.number, ground: event.ground, places: countMarks(event.marks) };
    case 'flagged-kept':
    case 'flagged-reopened':
      return { places: countMarks(event.marks) };
    case 'redaction-withdrawn':
    case 'document-put-back':
      return { reason: '', ...scalars(event) };
    case 'document-left-out':
      return { ground: event.ground };
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
