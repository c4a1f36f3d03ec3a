import { refuse } from '../result.ts';
import type { Case } from './case.ts';
import { isSettled } from './identity/facts.ts';
import { needsIdentity } from './kind.ts';
import type { CheckId } from '../workflow/check.ts';
import { openBeforeAnswer, openBeforeRefusing } from '../workflow/open-checks.ts';

type Undisclosable = {
  readonly code:
    | 'role-undecided'
    | 'processor-forwards'
    | 'identity-unsettled'
    | 'authority-not-shown';
};

/**
 * Refuses what would disclose data: until it is known whose data they are (Art. 4(7)), as a processor ever (Art.
 * 28(3)(e)), while identity is required and neither confirmed nor found unnecessary (Art. 12(6)), and to a
 * representative whose authority was not shown. One gate for letters, telephone answers, `desk do` and imports alike.
 */
export function refuseDisclosure({
  role,
  identity,
  kind,
  representative,
}: Pick<Case, 'role' | 'identity' | 'kind' | 'representative'>):
  | ReturnType<typeof refuse<Undisclosable>>
  | undefined {
  if (role.is === 'undecided') return refuse({ code: 'role-undecided' });
  if (role.is === 'processor') return refuse({ code: 'processor-forwards' });
  if (needsIdentity(kind) && !isSettled(identity)) return refuse({ code: 'identity-unsettled' });
  if (representative && !representative.authority.shown) {
    return refuse({ code: 'authority-not-shown' });
  }
  return undefined;
}

/**
 * Refuses an answer in substance while it is not known what there is to answer: one that denies ("we process nothing
 * about you") as much as one that gives (Art. 15(1)); what is refused whole need not be looked for, and owes only what is
 * owed all the same (Art. 22(3)). One gate for letters and for contacts.
 */
export function refuseAnswering(
  before: Case,
):
  | ReturnType<
      typeof refuse<{ readonly code: 'checklist-open'; readonly checks: readonly CheckId[] }>
    >
  | undefined {
  const checks =
    before.refusal?.extent === 'full' ? openBeforeRefusing(before) : openBeforeAnswer(before);
  return checks.length > 0 ? refuse({ code: 'checklist-open', checks }) : undefined;
}
