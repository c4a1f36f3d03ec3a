import type {
  AwaitedRun,
  DeskHeard,
  Exchanged,
  RefusedEvent,
} from '#shared/views/exchange-views.ts';
import { nameOf } from '#domain/team/name-of.ts';
import { removedOfficers } from '#domain/team/team.ts';
import { clockWarnings, writtenAt } from './clocks.ts';
import type { Copy } from './copy.ts';

/** What was met in an exchange. */
export interface Met {
  readonly sent: Exchanged['sent'];
  readonly received: Exchanged['received'];
  readonly refused: readonly RefusedEvent[];
  readonly waiting: readonly AwaitedRun[];
  /** How many things lie there that are none of ours, had been lost there, and files that have not come. */
  readonly strange: number;
  readonly lost: number;
  readonly awaited: number;
  readonly newer: boolean;
  /** References of cases that something came of, and in which decisions clash. */
  readonly clashes: readonly string[];
}

export const nothing: Met = {
  sent: { events: 0, blobs: 0 },
  received: { events: 0, blobs: 0 },
  refused: [],
  waiting: [],
  strange: 0,
  lost: 0,
  awaited: 0,
  newer: false,
  clashes: [],
};

/** What an exchange came to, as it is told. */
export function exchangedOf(copy: Copy, met: Met, nowMs: number): Exchanged {
  const counted = [
    { code: 'strange-files', count: met.strange },
    { code: 'carrier-lost', count: met.lost },
    { code: 'files-awaited', count: met.awaited },
  ] as const;
  return {
    sent: met.sent,
    received: met.received,
    desks: desksHeard(copy, nowMs),
    clashes: met.clashes,
    refused: [...met.refused, ...copy.refused],
    waiting: met.waiting,
    warnings: [
      ...(isRemoved(copy) ? [{ code: 'removed' } as const] : []),
      ...clockWarnings(copy, nowMs),
      ...settingsApartIn(copy).map((apart) => ({ code: 'settings-apart', ...apart }) as const),
      ...counted.filter(({ count }) => count > 0),
      ...(met.newer ? [{ code: 'newer-app' } as const] : []),
    ],
  };
}

/** The settings that were changed apart, and by whom. */
export const settingsApartIn = (copy: Pick<Copy, 'settingsApart'>) =>
  copy
    .settingsApart()
    .map(({ area, changes }) => ({ area, names: changes.map(({ actor }) => actor) }));

/** The other desks, with who joined by them and when something of theirs was last written that has come here. */
export function desksHeard(copy: Copy, nowMs: number): DeskHeard[] {
  const { team, desk: own } = copy;
  return team.desks
    .filter(({ desk }) => desk !== own)
    .map(({ desk, officer, name }) => {
      const written = writtenAt(copy, desk);
      const last = written === undefined ? undefined : Math.min(written, nowMs);
      return {
        desk,
        name,
        officer: nameOf(team, officer) ?? '',
        ...(last !== undefined && { lastHeard: new Date(last).toISOString() }),
      };
    });
}

const isRemoved = ({ team, officer }: Copy): boolean =>
  removedOfficers(team).some(({ id }) => id === officer);
