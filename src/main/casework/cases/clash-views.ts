import type { Clash, Side, Told } from '#domain/case/clash/facts.ts';
import type { ClashView } from '#shared/views/clash-view.ts';
import { timelineEntry } from './timeline.ts';

/** What does not go together, each side with who, when, and what it was based on. */
export const clashView = ({ id, kind, sides, meanwhile }: Clash): ClashView => ({
  id,
  kind,
  ...(meanwhile !== undefined && { meanwhile }),
  sides: sides.map(sideView),
});

const sideView = ({ events, knew }: Side): ClashView['sides'][number] => ({
  key: events[0].key,
  events: events.map(eventView),
  ...(knew && { knew }),
});

/** A destruction is no line of a case's story: it is told in words of its own. */
const eventView = ({ at, actor, event }: Told) =>
  event.type === 'case-shredded'
    ? { at, actor, type: event.type, facts: {} }
    : timelineEntry({ seq: 0, at, actor, event });
