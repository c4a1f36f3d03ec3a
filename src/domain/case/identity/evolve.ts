import type { Changes } from '../topic.ts';
import type { IdentityEvent } from './event.ts';

/** How a case changes with what is known of who asks; see `evolve`. */
export const identityChanges: Changes<IdentityEvent> = {
  'identity-confirmed': (before, { note }) => ({ ...before, identityNote: note }),
};
