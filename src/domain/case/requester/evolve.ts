import { resumed } from '../clock/evolve.ts';
import type { Changes } from '../topic.ts';
import type { RequesterEvent } from './event.ts';

/** How a case changes with what is known of who asks; see `evolve`. */
export const requesterChanges: Changes<RequesterEvent> = {
  'requester-classified': (before, { group }) => ({ ...before, group }),
  'representative-named': (before, { name, email, relation }) => ({
    ...before,
    representative: { name, email, relation, authority: { shown: false } },
  }),
  'authority-shown': (before, { note }, at) => {
    const running = resumed(before, at, 'authority');
    // Removed at one desk, or left out by a clash, while another was shown the authority.
    if (!before.representative) return running;
    return {
      ...running,
      representative: { ...before.representative, authority: { shown: true, note } },
    };
  },
  'representative-removed': (before, __, at) => {
    const { representative: _, ...facts } = resumed(before, at, 'authority');
    return facts;
  },
};
