import { factList, heading } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { receivedOn } from '../sections/received-on.ts';
import type { Section, LetterContext } from '../letter-context.ts';
import type { Block } from '../letter-document.ts';

/** Reference, dates and how identity was confirmed: the fact, never the document (EDPB 01/2022, para 79); where we searched. */
export const aboutRequest: Section = (context) => {
  const { words, facts, subject } = context;
  const { request } = words.summary;
  if (!holdsData(facts)) return [];
  const received = receivedOn(subject.receivedAt, facts.zone);
  return [
    heading(1, request.heading),
    factList([
      { term: request.reference, value: subject.reference },
      { term: request.received, value: words.date(received) },
      { term: request.answered, value: words.date(Temporal.PlainDate.from(facts.date)) },
      { term: request.identity, value: identityOf(context) },
      { term: request.caseKept, value: caseKept(context) },
    ]),
    ...searched(context),
  ];
};

/** The fact and no more: how it was confirmed, or that no reasonable doubts called for asking (Art. 12(6)). */
export function identityOf({ subject: { identity }, words }: LetterContext): string {
  const { request } = words.summary;
  if (identity.state === 'confirmed') return identity.note;
  return identity.state === 'not-needed' ? request.identityNotNeeded : request.identityPending;
}

/** Until when this case itself is kept, by the company's own rule (Art. 5(1)(e), 13(2)(a)): counted from its closing, which is not before the letter. */
export function caseKept({ words, facts }: LetterContext): string {
  const earliest = Temporal.PlainDate.from(facts.date).add({ months: facts.caseKeptMonths });
  const { caseKeptUntil } = words.summary.request;
  return caseKeptUntil({ months: facts.caseKeptMonths, earliest: words.date(earliest) });
}

/** Every system that was asked and has answered, also those that hold nothing. */
function searched({ subject, words, facts }: LetterContext): readonly Block[] {
  const { request } = words.summary;
  const rows = subject.areas.flatMap((area) =>
    area.state === 'received'
      ? [
          [
            area.system,
            words.date(receivedOn(area.at, facts.zone)),
            area.holdsData ? request.foundThere : request.nothingThere,
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  const columns = [request.system, request.searchedOn, request.result];
  return [{ type: 'table', caption: request.searched, columns, rows }];
}
