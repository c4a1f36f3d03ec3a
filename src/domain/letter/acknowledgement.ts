import type { Case } from '../case/case.ts';
import { clockOf } from '../case/kind.ts';
import type { DueDate } from '../deadline/due-date.ts';
import type { RecordOfProcessing } from '../register/record-of-processing.ts';
import { factList, heading, list, paragraph } from './blocks.ts';
import { dueReason } from './due-reason.ts';
import type { Block, LetterDocument } from './letter-document.ts';
import type { LetterFacts } from './letter-facts.ts';
import { letterHead, signature } from './letter-head.ts';
import type { LetterWords } from './letter-words.ts';
import { receivedOn } from './received-on.ts';

/** What an acknowledgement is told beyond the case: its due date with reasons. */
export interface AcknowledgementFacts extends LetterFacts {
  readonly due: DueDate;
}

/**
 * Composes the receipt: that it came and when, its reference, the latest day of the answer with its reason
 * (Art. 12(3)), what happens next and whom to ask. A complaint is told what the policy promises of complaints. Who
 * reports a breach is given no such day: the 72 hours of Art. 33(1) are owed to the authority.
 */
export function composeAcknowledgement(
  subject: Case,
  register: RecordOfProcessing,
  facts: AcknowledgementFacts,
  words: LetterWords,
): LetterDocument {
  const { acknowledgement: says } = words;
  const received = words.date(receivedOn(subject.receivedAt, facts.zone));
  const owed = clockOf(subject.kind) === 'dsr';
  const answerBy = owed ? words.date(Temporal.PlainDate.from(facts.due.due)) : '';
  return {
    ...letterHead(subject, facts, words),
    title: says.title,
    blocks: [
      paragraph(words.greeting(subject.requester.name)),
      paragraph(says.received({ matter: says.matter[subject.kind], date: received })),
      factList([
        { term: says.terms.reference, value: subject.reference },
        { term: says.terms.received, value: received },
        { term: says.terms.answerBy, value: answerBy },
      ]),
      ...(owed ? answer(subject, facts.due, words) : []),
      heading(1, says.nextHeading),
      ...list(next(subject, register, words)),
      heading(1, words.contactHeading),
      paragraph(words.contact({ email: facts.sender.email, reference: subject.reference })),
      ...signature(subject, facts, words),
    ],
  };
}

function answer(subject: Case, due: DueDate, words: LetterWords): Block[] {
  const { acknowledgement: says } = words;
  const date = words.date(Temporal.PlainDate.from(due.due));
  return [
    heading(1, says.answerHeading),
    paragraph(`${says.answerBy({ date })} ${dueReason(due, subject.kind, words)}`),
  ];
}

function next(subject: Case, register: RecordOfProcessing, words: LetterWords): readonly string[] {
  const { acknowledgement: says, language } = words;
  if (subject.kind === 'breach') return says.nextForBreach;
  if (subject.kind === 'question') return says.nextForQuestion;
  if (subject.kind !== 'complaint') return says.nextForRequest;
  const pledged = register.pledges.filter(({ topic }) => topic === 'complaints');
  return [...says.nextForComplaint, ...pledged.map(({ text }) => text[language])];
}
