import type { CaseEvent, RecordedEvent } from '#domain/case/event.ts';
import { countMarks } from '#domain/disclosure/marks.ts';
import type { TimelineEntry } from '#shared/views/views.ts';

type Facts = TimelineEntry['facts'];

/** A recorded event as a line of the story: what its words need, nothing that belongs to files. */
export const timelineEntry = ({ seq, at, actor, event }: RecordedEvent): TimelineEntry => ({
  seq,
  at,
  actor,
  type: event.type,
  facts: factsOf(event),
});

/** `variant` chooses between the sentences of an event that can mean different things. */
function factsOf(event: CaseEvent): Facts {
  switch (event.type) {
    case 'message-received':
      return { subject: event.message.subject };
    case 'message-settled':
      return { ...scalars(event), variant: event.as };
    case 'case-opened':
      return { ...scalars(event), subject: event.message.subject };
    case 'data-collected': {
      const rows = event.tables.reduce((sum, table) => sum + table.rows, 0);
      return { system: event.system, name: event.document.name, rows };
    }
    case 'letter-issued': {
      const explained = (event.findings ?? []).map(({ reason }) => reason).join(' ');
      const variant = [
        ...((event.version ?? 1) > 1 ? ['again'] : []),
        ...(explained ? ['explained'] : []),
      ].join('_');
      return { ...scalars(event), ...(explained && { explained }), ...(variant && { variant }) };
    }
    case 'country-overridden':
      return { ...scalars(event), from: event.from || 'own', to: event.to || 'own' };
    case 'target-moved':
      return { ...scalars(event), ...(!event.to && { variant: 'back' }) };
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
    case 'role-decided':
      return { ...scalars(event.role), variant: event.role.is };
    case 'measure-taken':
      return { ...scalars(event), ...(event.ground && { variant: 'kept' }) };
    case 'objection-weighed':
      return { ...scalars(event.weighing), variant: event.weighing.result };
    case 'decision-reviewed':
      return { ...scalars(event.review), variant: event.review.result };
    case 'options-described':
      return { options: event.options.join('; ') };
    case 'inquiry-described':
      return { ...scalars(event.inquiry), answerBy: event.answerBy };
    case 'portability-assessed':
      return scalars(event.set);
    case 'complaint-found':
      return scalars(event.finding);
    case 'breach-described':
      return scalars(event.description);
    case 'risk-assessed':
      return scalars(event.risk);
    case 'notification-decided':
      return { ...scalars(event.decision), variant: event.decision.notify ? 'yes' : 'no' };
    case 'communication-decided':
      return { ...scalars(event.decision), variant: event.decision.inform ? 'yes' : 'no' };
    case 'authority-notified':
      return { ...scalars(event), ...(event.delayReasons && { variant: 'late' }) };
    case 'refusal-decided': {
      const { extent, grounds } = event.refusal;
      return { variant: extent, reasons: grounds.map(({ reasons }) => reasons).join(' ') };
    }
    case 'lifting-announced':
      return { ...scalars(event), ...(event.liftsOn && { variant: 'day' }) };
    case 'task-added':
      return { ...scalars(event), ...(event.dueOn && { variant: 'due' }) };
    case 'area-received':
      return {
        ...scalars(event),
        ...(event.withheld && { reasons: event.withheld.reasons }),
        variant: event.withheld ? 'withheld' : event.holdsData ? 'data' : 'nothing',
      };
    case 'contact-logged':
      return { ...scalars(event), variant: event.answers ? 'answer' : event.direction };
    case 'case-seen':
      return { variant: event.how };
    case 'evidence-given':
      return { ...scalars(event), variant: event.until === undefined ? event.names : 'stick' };
    case 'copy-taken':
      return { ...scalars(event), variant: event.way };
    case 'file-attached':
      return { name: event.document.name, note: event.note };
    case 'case-taken-over': {
      const { earlierReference, closed } = event;
      const number = earlierReference || '–';
      if (closed) return { earlierReference: number, outcome: closed.outcome, variant: 'closed' };
      return { earlierReference: number, ...(earlierReference && { variant: 'numbered' }) };
    }
    case 'case-closed': {
      const grounds = event.grounds?.map(({ reasons }) => reasons).join(' ');
      return { ...scalars(event), ...(grounds && { grounds, variant: 'grounds' }) };
    }
    default:
      return scalars(event);
  }
}

function scalars(facts: object): Facts {
  const entries = Object.entries(facts).filter(
    (entry): entry is [string, string | number] =>
      entry[0] !== 'type' && (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  );
  return Object.fromEntries(entries);
}
