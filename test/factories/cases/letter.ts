import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { heldIn } from '#domain/case/work/accounted.ts';
import { answersIn } from '#domain/letter/answers/answers-in.ts';
import { letterContextOf } from '#domain/letter/letter-context.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import { dueOf } from '#domain/deadline/due-of.ts';
import type { DataTable } from '#domain/register/recognise-categories.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { composeDocument } from '#main/letters/template/compose-document.ts';
import { loadOriginals, originalKey } from '#main/letters/template/load-originals.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { defaultSender } from '#main/register/sender.ts';
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

const calendar = createHolidayCalendar();

/** When a case is due in Sweden; an extension as of 6 October 2026 where `extended` says so. */
function dueIn(subject: Case, extended?: boolean) {
  const unextended = subject.clock.filter(({ type }) => type !== 'extended');
  const extension = { type: 'extended', at: '2026-10-06T10:00:00Z', reason: '' } as const;
  const clock = {
    true: [...unextended, extension],
    false: unextended,
    undefined: subject.clock,
  }[`${extended}`];
  const due = dueOf({ ...subject, clock }, 'SE', calendar);
  if (!due.ok) throw new Error(due.error.code);
  return due.value;
}

export const makeFacts = (
  changes: Partial<LetterFacts> = {},
  subject: Case = makeCase(),
  language: Language = 'sv',
): LetterFacts => {
  const date = changes.date ?? '2026-11-02';
  return {
    date,
    zone: 'Europe/Stockholm',
    sender: defaultSender(record),
    authority: authorityAt(registers, date, subject.country ?? 'SE'),
    due: dueIn(subject),
    firstDue: dueIn(subject, false),
    extendedDue: dueIn(subject, true),
    answers: answersIn(subject, { words: letterWords[language], zone: 'Europe/Stockholm' }),
    tables: [contacts],
    heldIn: heldIn(subject),
    mappings: [],
    messages: [],
    withheld: [],
    caseKeptMonths: 36,
    showsSpecial: false,
    ...changes,
  };
};

/** The texts as they ship. */
export const originals = await loadOriginals('resources/letters');

/** A letter of a case received 5 October 2026, from the text that ships. */
export function letterIn(
  kind: LetterKind,
  language: Language,
  changes: Partial<LetterFacts> = {},
  subject: Case = makeCase(),
  register: RecordOfProcessing = record,
): LetterDocument {
  const template = originals.get(originalKey(kind, language));
  if (template === undefined) throw new Error(`No text for ${kind}`);
  const facts = makeFacts(changes, subject, language);
  const words = letterWords[language];
  return composeDocument(kind, template, letterContextOf({ subject, register, facts, words }));
}

/** The summary of a case received 5 October 2026. */
export const summaryIn = (
  language: Language,
  changes: Partial<LetterFacts> = {},
  subject: Case = makeCase(),
): LetterDocument => letterIn('access-summary', language, changes, subject);

/** The acknowledgement of a case, with its real due date in Sweden. */
export const acknowledgementIn = (language: Language, subject: Case = makeCase()): LetterDocument =>
  letterIn('acknowledgement', language, {}, subject);

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
  if (block.type === 'chart') return [block.alternative];
  if (block.type === 'table') return [block.caption, ...block.columns, ...block.rows.flat()];
  return [block.text];
}
