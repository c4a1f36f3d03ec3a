import type { Case } from '../case/case.ts';
import type { Outcome } from '../case/ending/outcomes.ts';

/**
 * What the law asks before a case can be answered or ended: a closed list. Articles are of the GDPR; `policy` is the
 * promise of the company's own privacy policy.
 */
export const checkIds = [
  'role-decided',
  'forwarded',
  'controller-told',
  'identity-settled',
  'authority-shown',
  'sources-searched',
  'sources-accounted',
  'portability-assessed',
  'corrected',
  'erased',
  'restricted',
  'objection-weighed',
  'restricted-meanwhile',
  'marketing-stopped',
  'suppression-entered',
  'human-reviewed',
  'recipients-told',
  'answered',
  'reasons-told',
  'told-anew',
  'withdrawal-received',
  'representative-appointed',
  'complainant-contacted',
  'complaint-found',
  'options-described',
  'remedy-chosen',
  'remedy-carried-out',
  'inquiry-described',
  'inquiry-placed',
  'bundle-gathered',
  'breach-described',
  'risk-assessed',
  'notification-decided',
  'authority-notified',
  'notification-complete',
  'communication-decided',
  'persons-informed',
] as const;
export type CheckId = (typeof checkIds)[number];

/** One check: where it stands, whether it concerns this case at all, and whether it is done. Pure. */
export interface Check {
  readonly article: string;
  readonly applies: (subject: Case) => boolean;
  readonly isMet: (subject: Case) => boolean;
}

/**
 * Where a check is enforced: no letter or telephone answer that discloses data goes out (`disclose`), no answer in
 * substance does, whether it denies or gives (`answer`), no refusal does (`refuse`), or the case does
 * not close with one of `outcomes` (`close`), until it is met.
 */
export type Gate =
  | { readonly at: 'disclose' }
  | { readonly at: 'answer' }
  | { readonly at: 'refuse' }
  | { readonly at: 'close'; readonly outcomes: readonly Outcome[] };

/** A check with where it is enforced in one workflow. */
export interface Step {
  readonly check: CheckId;
  readonly gates: readonly Gate[];
}
