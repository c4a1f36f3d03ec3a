import type { RecordedEvent } from '#domain/case/event.ts';
import { compareOrder, type Place } from '#domain/team/order.ts';
import type { Team } from '#domain/team/team.ts';
import type { CaseView, TimelineEntry } from '#shared/views/views.ts';
import type { Confining } from '../../casebook/officers/confinements.ts';
import { officerName } from '../team/officer-name.ts';
import type { Work } from '../work.ts';
import { timelineEntry } from './timeline.ts';

/** An event as it stands in the book, whichever it is. */
type Stands = Place & Pick<RecordedEvent, 'at' | 'actor' | 'officer'>;

/**
 * What happened in a case, in the book's order: its own events, and how it became confidential and for whom, which the book
 * tells. Who read it is no step of the case: it stands apart.
 */
export async function storyOf(
  { book }: Pick<Work, 'book'>,
  caseId: string,
): Promise<Pick<CaseView, 'timeline' | 'seenBy'>> {
  const { team } = book;
  const history = await book.history(caseId);
  const confidential = book.confidential.find((one) => one.caseId === caseId);
  const own = history
    .filter(({ event }) => event.type !== 'case-seen')
    .map((happened) => ({ happened, told: timelineEntry(happened) }));
  const confined = confiningEntries(confidential?.confinings ?? [], team);
  const timeline = [...own, ...confined]
    .toSorted((one, other) => compareOrder(one.happened, other.happened))
    .map(({ happened, told }) => ({ ...told, ...provable(happened, team) }));
  const seen = seenBy(history, team);
  // Of others it is noted when who only reads had them open.
  return { timeline, ...((confidential || seen.length > 0) && { seenBy: seen }) };
}

/** Where an event stands, and whose key signed its batch, as far as anybody did. */
function provable({ desk, officer }: Stands, team: Team) {
  return {
    ...(desk !== undefined && { desk }),
    ...(officer !== undefined && { signedBy: officerName(team, officer) }),
  };
}

/** Each with who may open the case from then on, or no longer. */
function confiningEntries(confinings: readonly Confining[], team: Team) {
  return confinings.map((happened, nth) => {
    const { seq, at, actor, event } = happened;
    const before = confinings[nth - 1]?.event.officers;
    const names = (ids: readonly string[]) =>
      ids
        .map((id) => officerName(team, id))
        .toSorted()
        .join(', ');
    const named = names(event.officers.filter((id) => !before?.includes(id)));
    const unnamed = names((before ?? []).filter((id) => !event.officers.includes(id)));
    const variant = before ? [named && 'named', unnamed && 'unnamed'].filter(Boolean) : ['made'];
    const facts = { reason: event.reason, named, unnamed, variant: variant.join('_') };
    const told: TimelineEntry = { seq, at, actor, type: event.type, facts };
    return { happened, told };
  });
}

function seenBy(history: readonly RecordedEvent[], team: Team) {
  const seen = history.flatMap(({ at, actor, officer, event }) =>
    event.type === 'case-seen'
      ? [{ at, how: event.how, name: officer === undefined ? actor : officerName(team, officer) }]
      : [],
  );
  return seen.toReversed();
}
