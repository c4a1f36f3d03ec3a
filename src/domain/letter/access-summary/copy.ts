import type { DataTable } from '../../register/recognise-categories.ts';
import { factList, heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { receivedOn } from '../received-on.ts';
import type { Section, SummaryContext } from './summary-context.ts';

/** Art. 15(3): the data themselves, as they stand (C-487/21), and what the request itself has left with us. */
export const copy: Section = (context) => {
  const { words, facts } = context;
  return [
    heading(1, words.summary.copy.heading),
    ...(context.holdsData ? [paragraph(words.summary.copy.opening)] : []),
    ...facts.tables.flatMap((table) => tableBlocks(table, context)),
    ...requestData(context),
  ];
};

function tableBlocks({ system, name, columns, rows }: DataTable, context: SummaryContext): Block[] {
  const { copy: says } = context.words.summary;
  const title = heading(2, says.tableHeading({ system, table: name }));
  if (rows.length === 0) return [title, paragraph(says.emptyTable)];
  const caption = says.caption({ system, table: name, rows: rows.length });
  return [title, { type: 'table', caption, columns, rows }];
}

function requestData({ words, facts, subject }: SummaryContext): Block[] {
  const { copy: says } = words.summary;
  const { name, email, address } = subject.requester;
  const messages = subject.messages.map((message) => {
    const day = words.date(receivedOn(message.receivedAt, facts.zone));
    return message.subject === '' ? day : `${day}: ${message.subject}`;
  });
  return [
    heading(2, says.requestHeading),
    paragraph(says.requestOpening),
    factList([
      { term: says.name, value: name },
      { term: says.email, value: email },
      { term: says.address, value: address.split('\n').join(', ') },
    ]),
    paragraph(says.messages),
    ...list(messages),
  ];
}
