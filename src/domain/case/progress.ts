import { isAnswer } from '../workflow/answers.ts';
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
export const progressOf = ({
  letters,
  contacts,
  clock,
  identity,
  kind,
}: Pick<Case, 'letters' | 'contacts' | 'clock' | 'identity' | 'kind'>): Progress => ({
  acknowledged: letters.some(({ kind }) => kind === 'acknowledgement'),
  identityAsked:
    identity.state !== 'undecided' ||
    clock.some((event) => event.type === 'paused' && event.category === 'identity'),
  answered:
    contacts.some(({ answers }) => answers) ||
    letters.some((letter) => letter.kind === 'refusal' || isAnswer(letter.kind, kind)),
});
