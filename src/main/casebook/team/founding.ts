import { randomInt } from 'node:crypto';
import type { TeamEvent } from '#domain/team/event.ts';
import { childOrdinal } from '#domain/team/ordinals.ts';
import type { Team } from '#domain/team/team.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';

/**
 * How a book begins, or one of the first version goes on: the first desk joins, and the officer there admits themselves
 * as lead. Whoever has the keys of the book knows their signing key as the root of trust; nobody else can be the first.
 *
 * @param name of the officer
 */
export const foundingEvents = (
  { desk, own }: Pick<HeldKeys, 'desk' | 'own'>,
  name: string,
): readonly TeamEvent[] => [
  { type: 'desk-joined', desk, officer: own.officer, ordinal: 0, name },
  {
    type: 'officer-admitted',
    officer: own.officer,
    sign: textOf(own.sign),
    kem: textOf(own.kem),
    role: 'lead',
    name,
  },
];

/** Beyond what a desk invites, so that its own next invitation is not met. */
const [beyond, spread] = [20, 80];

/**
 * What a desk has to say before it writes: nothing where it has joined; that the book begins, or goes on signed, where
 * nobody has; else that it joins, a copy that was restored, by an ordinal that descends from that of the desk it was.
 */
export function joiningEvents(
  keys: Pick<HeldKeys, 'desk' | 'own'>,
  { officers, desks, ordinals }: Team,
  name: string,
): readonly TeamEvent[] {
  if (officers.length === 0) return foundingEvents(keys, name);
  const { desk, own } = keys;
  if (desks.some((joined) => joined.desk === desk)) return [];
  const before = desks.find((joined) => joined.officer === own.officer);
  if (!before) return [];
  const free = Array.from({ length: spread }, (_, nth) =>
    childOrdinal(before.ordinal, beyond + nth),
  ).filter((ordinal) => !ordinals.includes(ordinal));
  const ordinal = free[randomInt(Math.max(1, free.length))];
  if (ordinal === undefined) return [];
  return [{ type: 'desk-joined', desk, officer: own.officer, ordinal, name: before.name }];
}
