import type { Changes } from '../topic.ts';
import type { RequesterEvent } from './event.ts';

/** How a case changes with what is known of who asks; see `evolve`. */
export const requesterChanges: Changes<RequesterEvent> = {
  'requester-classified': (before, { group }) => ({ ...before, group }),
  'representative-named': (before, { name, email, relation }) => ({
    ...before,
    representative: { name, email, relation, authority: { shown: false } },
  }),
  'authority-shown': (before, { note }) => {
    if (!before.representative) throw new Error('authority-shown without a representative');
    return {
      ...before,
      representative: { ...before.representative, authority: { shown: true, note } },
    };
  },
  'representative-removed': (before) => {
    const { representative: _, ...facts } = before;
    return facts;
  },
};
