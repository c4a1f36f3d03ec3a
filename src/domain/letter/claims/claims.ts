import type { Case } from '../../case/case.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import type { MeasureKind } from '../../case/measures/facts.ts';
import { noticesIn } from '../../case/recipients/facts.ts';
import type { Answers } from '../answers/questions.ts';

/**
 * Something letters can say, when they say it, and when the facts of the case deny it (Art. 5(1)(a), 5(2), 12(1)): a letter
 * that says what its own case denies is not issued, whoever wrote the answer.
 */
export interface Claim {
  readonly of: readonly LetterKind[];
  readonly said: (answers: Answers) => boolean;
  readonly denied: (subject: Case, answers: Answers) => boolean;
}

const isEmpty = (answer: string | undefined): boolean => (answer ?? '').trim() === '';
const has = ({ measures }: Case, ...kinds: MeasureKind[]): boolean =>
  measures.some(({ done }) => kinds.includes(done));
const states = ({ recipients }: Case) => noticesIn(recipients).map(({ state }) => state);

const tellsRecipients = ['rectification', 'erasure', 'restriction'] as const;

/** Each claim by a name of its own, which is the code of the finding it gives. */
const claims = {
  /** That everything was erased or corrected, while the case has kept something. */
  'kept-untold': {
    of: ['erasure', 'rectification'],
    said: ({ kept, not_corrected: not }) => isEmpty(kept) && isEmpty(not),
    denied: (subject) => has(subject, 'kept'),
  },
  /** Art. 19: that nobody had the data, before that is declared. */
  'recipients-denied': {
    of: tellsRecipients,
    said: ({ recipients_outcome: outcome }) => outcome === 'none',
    denied: ({ recipients }) => recipients.state !== 'none',
  },
  /** Art. 19: that they were told, or that none could be, while nobody is listed as told or one is still to be. */
  'recipients-otherwise': {
    of: tellsRecipients,
    said: ({ recipients_outcome: outcome }) => outcome === 'told' || outcome === 'impossible',
    denied: (subject, { recipients_outcome: outcome }) =>
      states(subject).length === 0 ||
      states(subject).includes('to-tell') ||
      (outcome === 'impossible') === states(subject).includes('told'),
  },
  /** Art. 28(3)(e): that the matter was passed on. */
  'forwarded-otherwise': {
    of: ['forwarding'],
    said: ({ addressee }) => addressee === 'person',
    denied: ({ forwarding }) => forwarding === undefined,
  },
  /** Art. 21(1): how the objection was weighed. */
  'objection-otherwise': {
    of: ['objection'],
    said: ({ objection_outcome: outcome }) => !isEmpty(outcome),
    denied: ({ weighing }, { objection_outcome: outcome }) =>
      weighing !== undefined && (weighing.result === 'stopped') !== (outcome === 'upheld'),
  },
  /** Art. 22(3): what became of the decision. */
  'review-otherwise': {
    of: ['human-review'],
    said: ({ review_outcome: outcome }) => !isEmpty(outcome),
    denied: ({ review }, { review_outcome: outcome }) =>
      review !== undefined && review.result !== outcome,
  },
  /** Art. 12(4): that nothing is done of what was asked. */
  'refused-but-done': {
    of: ['refusal'],
    said: ({ extent }) =>
      ['full', 'unfounded', 'excessive', 'not-identifiable'].includes(extent ?? ''),
    denied: (subject) =>
      has(subject, 'corrected', 'completed', 'erased', 'stopped', 'transmitted') ||
      (subject.kind === 'automated-decision' && subject.review !== undefined),
  },
  /** Art. 33(3): whether it is the first notification. */
  'notice-otherwise': {
    of: ['breach-notification'],
    said: ({ notice_type: type }) => !isEmpty(type),
    denied: ({ breach }, { notice_type: type }) =>
      (type === 'supplement') !== (breach.notification !== undefined),
  },
  /** Art. 34: whether the persons were told. */
  'persons-otherwise': {
    of: ['breach-notification'],
    said: ({ persons_told: told }) => !isEmpty(told),
    denied: ({ breach: { informed, communication } }, { persons_told: told }) =>
      (told === 'told') !== (informed !== undefined) ||
      (told === 'not-told' && communication?.inform === true) ||
      (told === 'will-be-told' && communication?.inform === false),
  },
  /** That a remedy is still to be carried out. */
  'remedy-otherwise': {
    of: ['complaint-answer'],
    said: ({ remedy_by: by }) => !isEmpty(by),
    denied: ({ complaint }) => complaint.remedy?.state === 'carried-out',
  },
  /** What the company has come to: as it is found in the case, and that nothing is done only where no remedy is chosen. */
  'complaint-otherwise': {
    of: ['complaint-answer'],
    said: ({ complaint_outcome: outcome }) => !isEmpty(outcome),
    denied: ({ complaint }, { complaint_outcome: outcome }) =>
      complaint.finding?.outcome !== outcome ||
      (outcome === 'not-upheld' && complaint.remedy !== undefined),
  },
} as const satisfies Readonly<Record<string, Claim>>;

/** One of {@link claims}. */
export type ClaimName = keyof typeof claims;

/** The names of all claims, as codes of findings. */
export const claimNames = Object.keys(claims) as readonly ClaimName[];

/** What a letter of this kind, answered so, says against its own case. */
export function deniedClaims(kind: LetterKind, answers: Answers, subject: Case): ClaimName[] {
  return claimNames.filter((name) => {
    const claim: Claim = claims[name];
    return claim.of.includes(kind) && claim.said(answers) && claim.denied(subject, answers);
  });
}
