import { normalForm } from '../../normal-form.ts';
import { refuseAnswer } from '../../letter/answers/refuse-answer.ts';
import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import type { DraftingCommand } from './command.ts';
import { draftOf, isSameOfficer } from './facts.ts';

/** What a command on a letter to be does; see `decide`. */
export const draftingDecisions: Decisions<DraftingCommand, Case> = {
  'give-letter-facts': (before, { language, facts }, now) => {
    const given = before.letterFacts[language];
    const known = new Map(Object.entries(given));
    const changed = Object.entries(facts).filter(
      ([name, value]) => (known.get(name) ?? '') !== value,
    );
    if (changed.length === 0) return refuse({ code: 'nothing-changed' });
    for (const [name, value] of changed) {
      const refused = refuseAnswer(name, value, now);
      if (refused) return refused;
    }
    return ok([{ type: 'letter-facts-given', language, facts: Object.fromEntries(changed) }]);
  },
  'draft-letter': (_, { type: __, ...draft }, { actor }) =>
    ok([{ type: 'letter-drafted', ...draft, draftedBy: actor }]),
  'approve-letter': ({ drafts }, { kind, language }, { actor, officer }) => {
    const draft = draftOf(drafts, kind, language);
    if (!draft) return refuse({ code: 'draft-missing', kind });
    if (draft.approvedBy !== undefined) return refuse({ code: 'nothing-changed' });
    const same =
      draft.drafter === undefined
        ? samePerson(draft.draftedBy, actor)
        : isSameOfficer(draft.drafter, officer ?? draft.drafter);
    if (same) {
      return refuse({ code: 'same-person-approves', name: actor });
    }
    const { content } = draft;
    return ok([{ type: 'letter-approved', kind, language, content, approvedBy: actor }]);
  },
};

/** In a book that nobody signed: `Asta Exempel` and `asta  exempel` are one person, for the name was typed by hand. */
const samePerson = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  normalForm(name, 'NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
