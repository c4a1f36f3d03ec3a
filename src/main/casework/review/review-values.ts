import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { plainText } from '#domain/disclosure/flags/plain-text.ts';
import type { Flag, NameFlag } from '#domain/disclosure/flags/flag.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import {
  countMarks,
  type Marks,
  type NamePart,
  type Part,
  tidy,
} from '#domain/disclosure/marks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write } from '../cases/execute.ts';
import { reviewCollected, type ReviewedNames, type ReviewedTable } from './review.ts';
import { findCase, type Work } from '../work.ts';

/**
 * Redacts every occurrence of a text in the rows and names that go out, whatever the case of its letters and however
 * Unicode writes it. All or nothing.
 */
export async function redactValue(
  work: Work,
  { reference, value, ground, words }: Request<'review:redact-value'>,
): Promise<Response<'review:redact-value'>> {
  const before = await findCase(work, reference);
  if (!before.ok) return before;
  const done = await markAll(work, reference, standing(value), (address, marks) => ({
    type: 'redact',
    ...address,
    marks,
    ground,
    words,
  }));
  if (!done.ok) return done;
  const { latest } = before.value.disclosure;
  const { places, commands } = done.value;
  return ok({ places, numbers: Array.from({ length: commands }, (_, at) => latest + 1 + at) });
}

/** In how many places a text stands that goes out: as many as redacting it everywhere would mark. */
export async function countValue(
  work: Work,
  { reference, value }: Request<'review:count-value'>,
): Promise<Response<'review:count-value'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const marked = await placesIn(work, found.value, standing(value));
  return marked.ok ? ok({ places: placed(marked.value) }) : marked;
}

/** Everywhere a text stands in what goes out. */
const standing = (value: string): Marking => ({
  inTable: ({ held, shown }) =>
    shown.flatMap((row) =>
      (held.rows[row] ?? []).flatMap((cell, column) =>
        occurrences(cell, value).map(([start, end]): Part => [row, column, start, end]),
      ),
    ),
  inNames: ({ names }) =>
    names.flatMap(({ of, at, text }) =>
      occurrences(text, value).map(([start, end]): NamePart => [of, at, start, end]),
    ),
});

/** Keeps everything flagged that has this very text; `ordinary` as in `KeptMarks`. */
export async function keepValue(
  work: Work,
  { reference, value, ordinary }: Request<'review:keep-value'>,
): Promise<Response<'review:keep-value'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { disclosure } = found.value;
  const keepable = (address: ReviewedNames | ReviewedTable['held']) => {
    const standingOf = standingsIn(address, disclosure);
    return (flag: Flag | NameFlag, text: string) =>
      flag.kind !== 'password' &&
      standingOf(flag) === 'undecided' &&
      text.slice(flag.start, flag.end) === value;
  };
  const inTable = ({ held, flags }: ReviewedTable): Part[] => {
    const isMeant = keepable(held);
    return flags
      .filter((flag) => isMeant(flag, held.rows[flag.row]?.[flag.column] ?? ''))
      .map(({ row, column, start, end }): Part => [row, column, start, end]);
  };
  const inNames = (named: ReviewedNames): NamePart[] => {
    const isMeant = keepable(named);
    const textOf = ({ of, at }: NameFlag) =>
      named.names.find((name) => name.of === of && name.at === at)?.text ?? '';
    return named.flags
      .filter((flag) => isMeant(flag, textOf(flag)))
      .map(({ of, at, start, end }): NamePart => [of, at, start, end]);
  };
  const done = await markAll(work, reference, { inTable, inNames }, (address, marks) => ({
    type: 'keep-flagged',
    ...address,
    marks,
    ...(ordinary && { ordinary }),
  }));
  return done.ok ? ok({ places: done.value.places }) : done;
}

interface Marking {
  readonly inTable: (table: ReviewedTable) => readonly Part[];
  readonly inNames: (names: ReviewedNames) => readonly NamePart[];
}
type Address = { readonly documentId: string; readonly table: number };

async function markAll(
  work: Work,
  reference: string,
  marking: Marking,
  commandFor: (address: Address, marks: Marks) => CaseCommand,
): Promise<Result<{ places: number; commands: number }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const marked = await placesIn(work, found.value, marking);
  if (!marked.ok) return marked;
  const places = placed(marked.value);
  if (places === 0) return refuse({ code: 'nothing-changed' });
  const commands = marked.value.map(({ address: { documentId, table }, marks }) =>
    commandFor({ documentId, table }, tidy(marks)),
  );
  const written = await write(work, found.value.id, commands);
  return written.ok ? ok({ places, commands: commands.length }) : written;
}

/** What is to be marked in each table and in its names. */
async function placesIn(work: Work, subject: Case, { inTable, inNames }: Marking) {
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const { tables, names } = reviewed.value;
  const marked: { address: Address; marks: Marks }[] = [
    ...names.map((one) => ({ address: one, marks: { names: inNames(one) } })),
    ...tables.map((one) => ({ address: one.held, marks: { parts: inTable(one) } })),
  ];
  return ok(marked.filter(({ marks }) => countMarks(marks) > 0));
}

const placed = (marked: readonly { readonly marks: Marks }[]): number =>
  marked.reduce((sum, { marks }) => sum + countMarks(marks), 0);

/** Letter by letter but for their case, as whole words where the text begins or ends with one. */
export function occurrences(cell: string, value: string): [start: number, end: number][] {
  const sought = plainText(value).text.trim();
  if (sought === '') return [];
  const escaped = sought.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^[\p{L}\p{N}]/u.test(sought) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(sought) ? String.raw`(?![\p{L}\p{N}])` : '';
  const pattern = new RegExp(`${before}${escaped}${after}`, 'giu');
  const { text, spanOf } = plainText(cell);
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
    const { start, end } = spanOf({ start: index, end: index + length });
    return [start, end];
  });
}
