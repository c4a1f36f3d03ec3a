import type { LetterKind } from '../case/letters/letter-kinds.ts';
import type { CaseKind } from '../case/kind.ts';

/** The letters that answer a case of a kind in substance: the last step of its work. */
const answers: Readonly<Record<CaseKind, readonly LetterKind[]>> = {
  access: ['access-summary'],
  rectification: ['rectification'],
  erasure: ['erasure'],
  restriction: ['restriction'],
  portability: ['portability'],
  objection: ['objection'],
  'marketing-objection': ['marketing-stop'],
  'automated-decision': ['human-review'],
  complaint: ['complaint-answer'],
  breach: [],
  question: ['question-answer'],
  'authority-inquiry': ['authority-answer'],
};

/** The letters that answer a case of this kind in substance. */
export const answersOf = (kind: CaseKind): readonly LetterKind[] => answers[kind];

/** Whether a letter answers a case of a kind. */
export const isAnswer = (letter: LetterKind, kind: CaseKind): boolean =>
  answers[kind].includes(letter);

/** The letters from which somebody could learn what is processed about the requester. */
const disclosing: readonly LetterKind[] = [
  'access-summary',
  'rectification',
  'erasure',
  'restriction',
  'restriction-lifting',
  'objection',
  'portability',
  'human-review',
];

/** Whether a letter discloses data, and so must reach the right person and no other (Art. 12(6), 15(4)). */
export const isDisclosing = (letter: LetterKind): boolean => disclosing.includes(letter);
