import type { Case } from './case.ts';

/** How far a case has come, as the case itself shows it. */
export interface Progress {
  /** An acknowledgement was issued. */
  readonly acknowledged: boolean;
  /** Identity was asked for (a pause) or confirmed (a note). */
  readonly identityAsked: boolean;
  /** A letter of substance was issued. */
  readonly answered: boolean;
}

/** See {@link Progress}. */
export const progressOf = ({
  letters,
  clock,
  identityNote,
}: Pick<Case, 'letters' | 'clock' | 'identityNote'>): Progress => ({
  acknowledged: letters.some(({ kind }) => kind === 'acknowledgement'),
  identityAsked:
    identityNote !== '' ||
    clock.some((event) => event.type === 'paused' && event.category === 'identity'),
  answered: letters.some(({ kind }) => kind !== 'acknowledgement'),
});
