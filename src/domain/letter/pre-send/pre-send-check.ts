import type { Case } from '../../case/case.ts';
import type { Language } from '../../language.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import type { Concerned } from '../../register/concerned.ts';
import type { RecordOfProcessing } from '../../register/record-of-processing.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { claimFindings } from './claim-findings.ts';
import { dateFindings } from './date-findings.ts';
import { type Finding, severities } from './finding.ts';
import { type OthersOut, othersFindings } from './others-findings.ts';
import { identityFindings } from './identity-findings.ts';
import { reasonFindings } from './reason-findings.ts';
import { signatureFindings } from './signature-findings.ts';
import { summaryFindings } from './summary-findings.ts';
import { timeFindings } from './time-findings.ts';

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

/**
 * Reads a letter as the requester will: every ground for complaint it gives, the gravest first. Pure.
 *
 * @example an answer dated 6 November to a request of 5 October gives `late`, one day
 */
export function preSendCheck(letter: PreSend): readonly Finding[] {
  const found = [
    ...claimFindings(letter),
    ...dateFindings(letter),
    ...timeFindings(letter),
    ...identityFindings(letter),
    ...formFindings(letter),
    ...reasonFindings(letter),
    ...summaryFindings(letter),
    ...othersFindings(letter),
    ...signatureFindings(letter),
  ];
  return severities.flatMap((grave) => found.filter(({ severity }) => severity === grave));
}

/** Letters that go to somebody other than the requester are not held to the requester's language and medium. */
export const toRequester = ({ kind, facts }: Pick<PreSend, 'kind' | 'facts'>): boolean =>
  ![
    'breach-to-persons',
    'breach-notification',
    'breach-to-controller',
    'authority-answer',
  ].includes(kind) && !(kind === 'forwarding' && facts.answers.addressee === 'controller');

/** Art. 12(1): intelligible to this person. Art. 12(3): an electronic request gets an electronic answer. */
function formFindings(letter: PreSend): Finding[] {
  const { subject, language } = letter;
  if (!toRequester(letter)) return [];
  const found: Finding[] = [];
  if (language !== subject.language) {
    const facts = { wrote: subject.language, answer: language };
    found.push({ code: 'wrong-language', severity: 'risk', facts, mend: 'language' });
  }
  if (subject.channel === 'email' && subject.requester.email.trim() === '') {
    found.push({ code: 'wrong-medium', severity: 'risk', facts: {}, mend: 'requester' });
  }
  return found;
}
