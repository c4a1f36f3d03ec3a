import type { Case, Language } from '#domain/case/case.ts';
import { composeAccessSummary } from '#domain/letter/access-summary/access-summary.ts';
import type { SummaryFacts } from '#domain/letter/access-summary/summary-context.ts';
import {
  type AcknowledgementFacts,
  composeAcknowledgement,
} from '#domain/letter/acknowledgement.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import { dueOf } from '#domain/deadline/due-of.ts';
import type { DataTable } from '#domain/register/recognise-categories.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { defaultSender } from '#main/register/default-sender.ts';
import { authorityAt, registerAt } from '#main/register/in-force.ts';
import { loadRegisters } from '#main/register/load-registers.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeCase } from './case.ts';

/** The registers as they ship. */
export const registers = await loadRegisters('resources/register');

/** The record of 17 April 2020. */
export const record = (() => {
  const found = registerAt(registers, '2020-04-17');
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
})();

/** One row about one person; nothing in it belongs to a language. */
export const contacts: DataTable = {
  system: 'CRM-7',
  name: 'T1',
  columns: ['E-mail', 'X1', 'X2'],
  rows: [['exempla@example.com', '17', '']],
};

export const makeFacts = (changes: Partial<SummaryFacts> = {}): SummaryFacts => {
  const date = changes.date ?? '2026-11-02';
  return {
    date,
    zone: 'Europe/Stockholm',
    sender: defaultSender(record),
    authority: authorityAt(registers, date),
    tables: [contacts],
    mappings: [],
    withheld: [],
    ...changes,
  };
};

/** The summary of a case received 5 October 2026. */
export const summaryIn = (
  language: Language,
  changes: Partial<SummaryFacts> = {},
  subject: Case = makeCase(),
): LetterDocument =>
  composeAccessSummary(subject, record, makeFacts(changes), letterWords[language]);

const calendar = createHolidayCalendar();

/** The acknowledgement of a case, with its real due date in Sweden. */
export function acknowledgementIn(language: Language, subject: Case = makeCase()): LetterDocument {
  const due = dueOf(subject, 'SE', calendar);
  if (!due.ok) throw new Error(due.error.code);
  const facts: AcknowledgementFacts = { ...makeFacts(), due: due.value };
  return composeAcknowledgement(subject, record, facts, letterWords[language]);
}

/** Everything a letter says below its head, one text per line. */
export const textOf = ({ title, blocks }: LetterDocument): string =>
  [title, ...blocks.flatMap(textsOf)].join('\n');

/** What is said under a heading, up to the next heading of the same level or above. */
export function under({ blocks }: LetterDocument, text: string): string {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === text);
  const head = blocks[start];
  if (head?.type !== 'heading') throw new Error(`No heading ${text}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= head.level);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap(textsOf)
    .join('\n');
}

function textsOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'facts') return block.entries.map(({ term, value }) => `${term}: ${value}`);
  if (block.type === 'table') return [block.caption, ...block.columns, ...block.rows.flat()];
  return [block.text];
}
