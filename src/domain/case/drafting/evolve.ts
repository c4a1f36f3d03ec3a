import type { Changes } from '../topic.ts';
import type { DraftingEvent } from './event.ts';
import { draftOf, isSameOfficer } from './facts.ts';

/** How a case changes before a letter of it is issued; see `evolve`. */
export const draftingChanges: Changes<DraftingEvent> = {
  'letter-facts-given': (before, { language, facts }) => ({
    ...before,
    letterFacts: {
      ...before.letterFacts,
      [language]: { ...before.letterFacts[language], ...facts },
    },
  }),
  'letter-drafted': (before, { type: _, ...draft }, __, drafter) => ({
    ...before,
    drafts: [
      ...before.drafts.filter(
        ({ kind, language }) => kind !== draft.kind || language !== draft.language,
      ),
      { ...draft, ...(drafter !== undefined && { drafter }) },
    ],
  }),
  // An approval is of exactly these words, by another's key: not of what a third desk has put forward since.
  'letter-approved': (before, { kind, language, content, approvedBy }, _, approver) => {
    const draft = draftOf(before.drafts, kind, language);
    if (!draft || draft.content !== content || isSameOfficer(draft.drafter, approver))
      return before;
    const approved = { ...draft, approvedBy, ...(approver !== undefined && { approver }) };
    return { ...before, drafts: before.drafts.map((one) => (one === draft ? approved : one)) };
  },
};
