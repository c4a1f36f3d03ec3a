import { statusOf } from '../../case/case.ts';
import { factList, heading } from '../blocks.ts';
import { receivedOn } from '../received-on.ts';
import type { Section, SummaryContext } from './summary-context.ts';

/** Reference, dates and how identity was confirmed: the fact, never the document (EDPB 01/2022, para 79). */
export const aboutRequest: Section = (context) => {
  const { words, facts, subject } = context;
  const { request } = words.summary;
  const received = receivedOn(subject.receivedAt, facts.zone);
  return [
    heading(1, request.heading),
    factList([
      { term: request.reference, value: subject.reference },
      { term: request.received, value: words.date(received) },
      { term: request.answered, value: words.date(Temporal.PlainDate.from(facts.date)) },
      { term: request.identity, value: identityOf(context) },
    ]),
  ];
};

/** Art. 12(6): more is asked for only on reasonable doubt, so no note and no pause means that none was needed. */
function identityOf({ subject, words }: SummaryContext): string {
  const { request } = words.summary;
  if (subject.identityNote !== '') return subject.identityNote;
  return statusOf(subject) === 'waiting' ? request.identityPending : request.identityNotNeeded;
}
