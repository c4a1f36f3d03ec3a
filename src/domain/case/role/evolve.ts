import type { Changes } from '../topic.ts';
import type { RoleEvent } from './event.ts';

/** How a case changes with whose data they are; see `evolve`. */
export const roleChanges: Changes<RoleEvent> = {
  'role-decided': (before, { role }) => ({ ...before, role }),
  'case-forwarded': (before, { to, how, happenedAt }, at) => ({
    ...before,
    forwarding: { to, how, at: happenedAt ?? at },
  }),
};
