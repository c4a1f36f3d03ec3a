import type { Case } from '#domain/case/case.ts';
import type { Disclosure, KeptMarks } from '#domain/disclosure/disclosure.ts';
import type { Flag, NameFlag } from '#domain/disclosure/flags/flag.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { countMarks, type NamePart, type Part, tidy } from '#domain/disclosure/marks.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Work } from '../work.ts';
import { occurrences } from './occurrences.ts';
import { reviewCollected, type ReviewedNames, type ReviewedTable } from './review.ts';

/** What is meant in one table and in the names that go out with it. */
export interface Meant {
  readonly inTable: (table: ReviewedTable) => readonly Part[];
  readonly inNames: (names: ReviewedNames) => readonly NamePart[];
}

/** Everywhere a text stands in what goes out, whatever the case of its letters and however Unicode writes it. */
export const standing = (value: string): Meant => ({
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

/** Every flag of this very text that waits for a decision and may be kept: a password may not. */
export function flaggedAs(value: string, disclosure: Disclosure): Meant {
  const keepable = (address: ReviewedNames | ReviewedTable['held']) => {
    const standingOf = standingsIn(address, disclosure);
    return (flag: Flag | NameFlag, text: string) =>
      flag.kind !== 'password' &&
      standingOf(flag) === 'undecided' &&
      text.slice(flag.start, flag.end) === value;
  };
  return {
    inTable: ({ held, flags }) => {
      const isMeant = keepable(held);
      return flags
        .filter((flag) => isMeant(flag, held.rows[flag.row]?.[flag.column] ?? ''))
        .map(({ row, column, start, end }): Part => [row, column, start, end]);
    },
    inNames: (named) => {
      const isMeant = keepable(named);
      return named.flags
        .filter((flag) => isMeant(flag, nameOf(named, flag)))
        .map(({ of, at, start, end }): NamePart => [of, at, start, end]);
    },
  };
}

/** A name that goes out with a table, by what it is the name of; empty if there is none. */
export const nameOf = (
  { names }: Pick<ReviewedNames, 'names'>,
  { of, at }: Pick<NameFlag, 'of' | 'at'>,
): string => names.find((name) => name.of === of && name.at === at)?.text ?? '';

/** What is meant in a case, table by table, those with nothing in them left out: the marks themselves, or a text's places. */
export async function placesOf(
  work: Work,
  subject: Case,
  what: Request<'review:keep'>['what'],
  meant: (value: string) => Meant,
): Promise<Result<KeptMarks[], Refusal>> {
  if ('marks' in what) return ok([what]);
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const { inTable, inNames } = meant(what.value);
  const { tables, names } = reviewed.value;
  const placed = [
    ...names.map((one) => ({ ...addressOf(one), marks: tidy({ names: inNames(one) }) })),
    ...tables.map((one) => ({ ...addressOf(one.held), marks: tidy({ parts: inTable(one) }) })),
  ];
  return ok(placed.filter(({ marks }) => countMarks(marks) > 0));
}

/** How many places that are. */
export const countPlaces = (placed: readonly Pick<KeptMarks, 'marks'>[]): number =>
  placed.reduce((sum, { marks }) => sum + countMarks(marks), 0);

const addressOf = ({ documentId, table }: { documentId: string; table: number }) => ({
  documentId,
  table,
});
