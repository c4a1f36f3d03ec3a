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
  const inTable = ({ held, shown }: ReviewedTable): Part[] =>
    shown.flatMap((row) =>
      (held.rows[row] ?? []).flatMap((cell, column) =>
        occurrences(cell, value).map(([start, end]): Part => [row, column, start, end]),
      ),
    );
  const inNames = ({ names }: ReviewedNames): NamePart[] =>
    names.flatMap(({ of, at, text }) =>
      occurrences(text, value).map(([start, end]): NamePart => [of, at, start, end]),
    );
  return markAll(work, reference, { inTable, inNames }, (address, marks) => ({
    type: 'redact',
    ...address,
    marks,
    ground,
    words,
  }));
}

/** Keeps everything flagged that has this very text; `ordinary` as in `KeptMarks`. */
export async function keepValue(
  work: Work,
  { reference, value, ordinary }: Request<'review:keep-value'>,
): Promise<Response<'review:keep-value'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { disclosure } = found.value;
  const keepable = (address: ReviewedNames | ReviewedTable['held']) => {
    const standing = standingsIn(address, disclosure);
    return (flag: Flag | NameFlag, text: string) =>
      flag.kind !== 'password' &&
      standing(flag) === 'undecided' &&
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
  return markAll(work, reference, { inTable, inNames }, (address, marks) => ({
    type: 'keep-flagged',
    ...address,
    marks,
    ...(ordinary && { ordinary }),
  }));
}

interface Marking {
  readonly inTable: (table: ReviewedTable) => readonly Part[];
  readonly inNames: (names: ReviewedNames) => readonly NamePart[];
}
type Address = { readonly documentId: string; readonly table: number };

async function markAll(
  work: Work,
  reference: string,
  { inTable, inNames }: Marking,
  commandFor: (address: Address, marks: Marks) => CaseCommand,
): Promise<Result<{ places: number }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const reviewed = await reviewCollected(work, found.value);
  if (!reviewed.ok) return reviewed;
  const { tables, names } = reviewed.value;
  const marked = [
    ...names.map((one) => ({ address: one, marks: { names: inNames(one) } })),
    ...tables.map((one) => ({ address: one.held, marks: { parts: inTable(one) } })),
  ].filter(({ marks }) => countMarks(marks) > 0);
  const places = marked.reduce((sum, { marks }) => sum + countMarks(marks), 0);
  if (places === 0) return refuse({ code: 'nothing-changed' });
  const commands = marked.map(({ address: { documentId, table }, marks }) =>
    commandFor({ documentId, table }, tidy(marks)),
  );
  const written = await write(work, found.value.id, commands);
  return written.ok ? ok({ places }) : written;
}

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
