import { resumed } from '../clock/evolve.ts';
import type { Changes } from '../topic.ts';
import type { IdentityEvent } from './event.ts';

/** How a case changes with what is known of who asks; see `evolve`. */
export const identityChanges: Changes<IdentityEvent> = {
  'identity-waived': (before, { reason }, at) => ({
    ...resumed(before, at, 'identity'),
    identity: { state: 'not-needed', reason },
  }),
  'identity-asked': (before, { why, means, happenedAt }, at) => ({
    ...before,
    identity: { state: 'asked', at: happenedAt ?? at, why, means },
  }),
  'identity-confirmed': (before, { note, happenedAt }, at) => ({
    ...resumed(before, happenedAt ?? at, 'identity'),
    identity: { state: 'confirmed', note, at: happenedAt ?? at },
  }),
  'identity-failed': (before, { reason }, at) => ({
    ...resumed(before, at, 'identity'),
    identity: { state: 'failed', reason },
  }),
};
