import type { Changes } from '../topic.ts';
import type { IdentityEvent } from './event.ts';

/** How a case changes with what is known of who asks; see `evolve`. */
export const identityChanges: Changes<IdentityEvent> = {
  'identity-waived': (before, { reason }) => ({
    ...before,
    identity: { state: 'not-needed', reason },
  }),
  'identity-asked': (before, { why, means, happenedAt }, at) => ({
    ...before,
    identity: { state: 'asked', at: happenedAt ?? at, why, means },
  }),
  'identity-confirmed': (before, { note }, at) => ({
    ...before,
    identity: { state: 'confirmed', note, at },
  }),
  'identity-failed': (before, { reason }) => ({ ...before, identity: { state: 'failed', reason } }),
};
