import type { Case } from '../../case/case.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import type { Language } from '../../language.ts';
import type { Concerned } from '../../register/concerned.ts';
import type { RecordOfProcessing } from '../../register/record-of-processing.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { OthersOut } from './others-out.ts';

/** The letter that is about to be issued, and what it rests on. */
export interface PreSend {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly subject: Case;
  /** What of the record concerns this person. */
  readonly concerned: Concerned;
  /** The record in force: what it confirms, what its purposes rest on. */
  readonly register: Pick<RecordOfProcessing, 'confirmed' | 'legalBases'>;
  readonly facts: Pick<
    LetterFacts,
    | 'date'
    | 'zone'
    | 'sender'
    | 'due'
    | 'firstDue'
    | 'extendedDue'
    | 'answers'
    | 'tables'
    | 'mappings'
    | 'heldIn'
    | 'withheld'
  >;
  /** Values that look like another person's and nobody has decided on. */
  readonly unreviewed: number;
  readonly others: OthersOut;
  /** The building blocks the letter places whatever it chooses by. */
  readonly parts: readonly string[];
  /** The facts its text places, chosen by or not. */
  readonly placed: readonly string[];
}

/** Letters that go to somebody other than the requester are not held to the requester's language and medium. */
export const toRequester = ({ kind, facts }: Pick<PreSend, 'kind' | 'facts'>): boolean =>
  ![
    'breach-to-persons',
    'breach-notification',
    'breach-to-controller',
    'authority-answer',
  ].includes(kind) && !(kind === 'forwarding' && facts.answers.addressee === 'controller');
