import type { Clash } from './facts.ts';

/** What was found of a history: what clashes, and which events count for nothing meanwhile or for good, by key. */
export interface Judged {
  readonly clashes: readonly Clash[];
  readonly aside: readonly string[];
}

/** The id of a clash: its topic, and every event that takes part in it. */
export const clashId = (topic: string, sides: Clash['sides']): string =>
  `${topic} ${sides
    .flatMap(({ events }) => events.map(({ key }) => key))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(' ')}`;
