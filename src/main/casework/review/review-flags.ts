import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { reviewedTable } from './review-rows.ts';
import type { Work } from '../work.ts';

/** So many are told one by one; the rest are counted, and come up as these are decided. */
const most = 1_000;

/** What waits for a decision in a table, in the order it stands there. */
export async function reviewFlags(
  work: Work,
  { reference, ...address }: Request<'review:flags'>,
): Promise<Response<'review:flags'>> {
  const found = await reviewedTable(work, reference, address);
  if (!found.ok) return found;
  const { subject, table } = found.value;
  const { held, flags, shown } = table;
  const standing = standingsIn(held, subject.disclosure);
  const waiting = flags.filter((flag) => standing(flag) === 'undecided');
  const textOf = ({ row, column, start, end }: (typeof flags)[number]) =>
    held.rows[row]?.[column]?.slice(start, end) ?? '';
  const alike = new Map<string, number>();
  for (const flag of waiting) {
    const text = textOf(flag);
    alike.set(text, (alike.get(text) ?? 0) + 1);
  }
  const positions = new Map(shown.map((row, position) => [row, position]));
  return ok({
    total: waiting.length,
    flags: waiting.slice(0, most).map((flag) => {
      const text = textOf(flag);
      const position = positions.get(flag.row) ?? 0;
      return { ...flag, text, position, alike: alike.get(text) ?? 1 };
    }),
  });
}
