import type { CaseCommand } from '#domain/case/command.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import type { Part } from '#domain/disclosure/marks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { write } from '../cases/execute.ts';
import { reviewTables, type ReviewedTable } from './review.ts';
import { findCase, type Work } from '../work.ts';

/** Redacts every occurrence of a text in the rows that go out, whatever the case of its letters. All or nothing. */
export async function redactValue(
  work: Work,
  { reference, value, ground, words }: Request<'review:redact-value'>,
): Promise<Response<'review:redact-value'>> {
  return forEachTable(work, reference, ({ held, shown }) => {
    const parts = shown.flatMap((row) =>
      (held.rows[row] ?? []).flatMap((cell, column) =>
        occurrences(cell, value).map(
          ([start, end]) => [row, column, start, end] as const satisfies Part,
        ),
      ),
    );
    const { documentId, table } = held;
    return { type: 'redact', documentId, table, marks: { parts }, ground, words };
  });
}

/** Keeps everything flagged that has this very text. */
export async function keepValue(
  work: Work,
  { reference, value }: Request<'review:keep-value'>,
): Promise<Response<'review:keep-value'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { disclosure } = found.value;
  return forEachTable(work, reference, ({ held, flags }) => {
    const standing = standingsIn(held, disclosure);
    const alike = flags.filter(
      (flag) =>
        standing(flag) === 'undecided' &&
        held.rows[flag.row]?.[flag.column]?.slice(flag.start, flag.end) === value,
    );
    const parts = alike.map(
      ({ row, column, start, end }) => [row, column, start, end] as const satisfies Part,
    );
    const { documentId, table } = held;
    return { type: 'keep-flagged', documentId, table, marks: { parts } };
  });
}

type Marking = Extract<CaseCommand, { type: 'redact' | 'keep-flagged' }>;

async function forEachTable(
  work: Work,
  reference: string,
  commandFor: (table: ReviewedTable) => Marking,
): Promise<Result<{ places: number }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const reviewed = await reviewTables(work, found.value);
  if (!reviewed.ok) return reviewed;
  const commands = reviewed.value
    .map(commandFor)
    .filter(({ marks }) => (marks.parts?.length ?? 0) > 0);
  const places = commands.reduce((sum, { marks }) => sum + (marks.parts?.length ?? 0), 0);
  if (places === 0) return refuse({ code: 'nothing-changed' });
  const written = await write(work, found.value.id, commands);
  return written.ok ? ok({ places }) : written;
}

/** Letter by letter but for their case, as whole words where the text begins or ends with one. */
export function occurrences(cell: string, value: string): [start: number, end: number][] {
  const sought = value.trim();
  if (sought === '') return [];
  const escaped = sought.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^[\p{L}\p{N}]/u.test(sought) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(sought) ? String.raw`(?![\p{L}\p{N}])` : '';
  const pattern = new RegExp(`${before}${escaped}${after}`, 'giu');
  return [...cell.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
