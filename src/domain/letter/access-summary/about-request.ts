import { factList, heading } from '../blocks.ts';
import { receivedOn } from '../sections/received-on.ts';
import type { Section, LetterContext } from '../letter-context.ts';

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

/** The fact and no more: how it was confirmed, or that no reasonable doubts called for asking (Art. 12(6)). */
function identityOf({ subject: { identity }, words }: LetterContext): string {
  const { request } = words.summary;
  if (identity.state === 'confirmed') return identity.note;
  return identity.state === 'not-needed' ? request.identityNotNeeded : request.identityPending;
}
