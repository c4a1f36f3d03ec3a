import type { DataTable } from '../../register/recognise-categories.ts';
import { factList, heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { writtenToUs } from './written-to-us.ts';
import { holdsData } from '../letter-facts.ts';
import type { Section, LetterContext } from '../letter-context.ts';
import { glossary } from './glossary.ts';
import { liftConstants } from './lift-constants.ts';
import type { CopyWords } from './summary-words.ts';

/** Art. 15(3): the data themselves, as they stand (C-487/21), and what the request itself has left with us. */
export const copy: Section = (context) => {
  const { words, facts } = context;
  if (!holdsData(facts)) return [];
  const bySystem = Map.groupBy(facts.tables, ({ system }) => system);
  return [
    heading(1, words.summary.copy.heading),
    ...(facts.tables.some(({ rows }) => rows.length > 0)
      ? [paragraph(words.summary.copy.opening), paragraph(words.summary.copy.files)]
      : []),
    ...[...bySystem].flatMap(([system, tables]) => [
      heading(2, system),
      ...tables.flatMap((table) => tableBlocks(table, words.summary.copy)),
    ]),
    ...glossary(context),
    ...requestData(context),
  ];
};

function tableBlocks(
  { name, columns, rows, notes = [] }: DataTable,
  says: CopyWords,
): readonly Block[] {
  const around = notes.length > 0 ? [paragraph(says.notes({ table: name })), ...list(notes)] : [];
  if (rows.length === 0) return [paragraph(says.emptyTable({ table: name })), ...around];
  const caption = says.caption({ table: name, rows: rows.length });
  const { constant, empty, ...varying } = liftConstants({ columns, rows });
  return [
    ...(constant.length > 0
      ? [
          paragraph(says.sameInAll({ table: name, rows: rows.length })),
          factList(constant.map(({ column, value }) => ({ term: column, value }))),
        ]
      : []),
    ...(empty.length > 0 ? [paragraph(says.emptyInAll({ columns: empty.join(', ') }))] : []),
    { type: 'table', caption, ...varying },
    ...around,
  ];
}

function requestData(context: LetterContext): Block[] {
  const { copy: says } = context.words.summary;
  const { name, email, address } = context.subject.requester;
  return [
    heading(2, says.requestHeading),
    paragraph(says.requestOpening),
    factList([
      { term: says.name, value: name },
      { term: says.email, value: email },
      { term: says.address, value: address.split('\n').join(', ') },
    ]),
    ...writtenToUs(context),
  ];
}
