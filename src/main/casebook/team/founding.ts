import type { TeamEvent } from '#domain/team/event.ts';
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
    sign: own.sign.toString('base64url'),
    kem: own.kem.toString('base64url'),
    role: 'lead',
    name,
  },
];
