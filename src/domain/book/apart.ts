import type { Place } from '../team/order.ts';
import type { Sight } from '../team/sight.ts';
import type { BookEvent } from './event.ts';

type Type = BookEvent['type'];

/** What of the book's settings an event is about; those of a closed day, a template or the like with which one. */
const topics = {
  'settings-changed': () => 'settings',
  'country-changed': () => 'country',
  'closed-day-added': ({ date }) => `calendar ${date}`,
  'closed-day-removed': ({ date }) => `calendar ${date}`,
  'holiday-struck': ({ date }) => `calendar ${date}`,
  'holiday-restored': ({ date }) => `calendar ${date}`,
  'targets-changed': () => 'targets',
  'letterhead-changed': () => 'letterhead',
  'logo-set': () => 'logo',
  'logo-removed': () => 'logo',
  'register-adopted': () => 'register',
  'register-withdrawn': () => 'register',
  'retention-rules-changed': () => 'retention',
  'mapping-remembered': ({ system }) => `mapping ${system}`,
  'mapping-forgotten': ({ system }) => `mapping ${system}`,
  'template-changed': ({ kind, language }) => `template ${kind} ${language}`,
  'template-reset': ({ kind, language }) => `template ${kind} ${language}`,
  'review-changed': () => 'review',
  'auto-lock-changed': () => 'auto-lock',
  'handler-count-changed': () => 'handler-count',
} as const satisfies {
  readonly [T in Type]?: (event: Extract<BookEvent, { readonly type: T }>) => string;
};

/** An area of the settings that two can change. */
export const settingsAreas = [
  'settings',
  'country',
  'calendar',
  'targets',
  'letterhead',
  'logo',
  'register',
  'retention',
  'mapping',
  'template',
  'review',
  'auto-lock',
  'handler-count',
] as const;
export type SettingsArea = (typeof settingsAreas)[number];

/** Whether an event of the book can be contradicted by one that did not know of it. */
export const changesSettings = (type: string): type is keyof typeof topics =>
  Object.hasOwn(topics, type);

/** A change of the settings, and where it stands among all events. */
export interface SettingsChange extends Place {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Who was at work. */
  readonly actor: string;
  readonly event: BookEvent;
}

/** One setting that was changed in two ways, neither of which knew of the other; the last of them holds. */
export interface SettingsApart {
  readonly area: SettingsArea;
  readonly changes: readonly Pick<SettingsChange, 'at' | 'actor'>[];
}

/**
 * The settings that were changed apart, and that nobody has changed since who knew of all the changes. Pure; none where one
 * desk wrote them.
 *
 * @param history in the book's order, those that count
 * @example one officer sets six days for the first answer and another eight, each without a connection: the later holds,
 *   and both are named until somebody sets it anew
 */
export function settingsApart(
  history: readonly SettingsChange[],
  sight: Sight,
): readonly SettingsApart[] {
  const byTopic = new Map<string, SettingsChange[]>();
  for (const change of history) {
    const topic = topicOf(change.event);
    if (topic) byTopic.set(topic, [...(byTopic.get(topic) ?? []), change]);
  }
  return [...byTopic].flatMap(([topic, changes]) => {
    const latest = changes.filter((one) => !changes.some((other) => sight.saw(other, one)));
    const values = new Set(latest.map(({ event }) => JSON.stringify(event)));
    const area = settingsAreas.find((one) => one === topic.split(' ')[0]);
    return values.size > 1 && area
      ? { area, changes: latest.map(({ at, actor }) => ({ at, actor })) }
      : [];
  });
}

function topicOf(event: BookEvent): string | undefined {
  if (!changesSettings(event.type)) return undefined;
  // The table has a row for exactly this type of event; its type cannot say it of a union.
  const topic = topics[event.type] as (event: BookEvent) => string;
  return topic(event);
}
