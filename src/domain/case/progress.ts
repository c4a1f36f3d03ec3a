import { firstAnswerAt } from '../retention/answered-at.ts';
import type { Case } from './case.ts';

/** How far a case has come, as the case itself shows it. */
export interface Progress {
  /** An acknowledgement was issued. */
  readonly acknowledged: boolean;
  /** Identity was asked for, confirmed, found unnecessary or not shown. */
  readonly identityAsked: boolean;
  /** An answer of substance, or a refusal, went out. */
  readonly answered: boolean;
}

/** See {@link Progress}. */
export const progressOf = (
  subject: Pick<Case, 'letters' | 'contacts' | 'clock' | 'identity' | 'kind'>,
): Progress => ({
  acknowledged: subject.letters.some(({ kind }) => kind === 'acknowledgement'),
  identityAsked:
    subject.identity.state !== 'undecided' ||
    subject.clock.some((event) => event.type === 'paused' && event.category === 'identity'),
  answered: firstAnswerAt(subject) !== undefined,
});
