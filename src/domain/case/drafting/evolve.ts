import type { Changes } from '../topic.ts';
import type { DraftingEvent } from './event.ts';
import { draftOf } from './facts.ts';

/** How a case changes before a letter of it is issued; see `evolve`. */
export const draftingChanges: Changes<DraftingEvent> = {
  'letter-facts-given': (before, { language, facts }) => ({
    ...before,
    letterFacts: {
      ...before.letterFacts,
      [language]: { ...before.letterFacts[language], ...facts },
    },
  }),
  'letter-drafted': (before, { type: _, ...draft }) => ({
    ...before,
    drafts: [
      ...before.drafts.filter(
        ({ kind, language }) => kind !== draft.kind || language !== draft.language,
      ),
      draft,
    ],
  }),
  'letter-approved': (before, { kind, language, approvedBy }) => {
    const draft = draftOf(before.drafts, kind, language);
    if (!draft) throw new Error('letter-approved before letter-drafted');
    return {
      ...before,
      drafts: before.drafts.map((one) => (one === draft ? { ...draft, approvedBy } : one)),
    };
  },
};
