import type { Flag, NameFlag } from '#domain/disclosure/flags/flag.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { isSameTable, type TableAddress } from '#domain/disclosure/marks.ts';
import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { nameOf } from './places.ts';
import { reviewCollected } from './review.ts';
import { surrounded } from './surrounded.ts';
import { findCase, type Work } from '../work.ts';

/** So many are told one by one; the rest are counted, and come up as these are decided. */
const most = 1_000;
/** So much of what stands around a flag is shown, in UTF-16 units each side. */
const around = 160;

/** What waits for a decision in a table and in the names that go out with it, the names first. */
export async function reviewFlags(
  work: Work,
  { reference, ...address }: Request<'review:flags'>,
): Promise<Response<'review:flags'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const reviewed = await reviewCollected(work, found.value);
  if (!reviewed.ok) return reviewed;
  const table = reviewed.value.tables.find(({ held }) => isSameTable(held, address));
  const named = reviewed.value.names.find((one) => isSameTable(one, address));
  if (!table && !named) return refuse({ code: 'document-unknown', documentId: address.documentId });
  const standing = standingsIn(address satisfies TableAddress, found.value.disclosure);
  const waiting = [...(named?.flags ?? []), ...(table?.flags ?? [])].filter(
    (flag) => standing(flag) === 'undecided',
  );
  const wholeOf = (flag: Flag | NameFlag) =>
    'of' in flag
      ? nameOf(named ?? { names: [] }, flag)
      : (table?.held.rows[flag.row]?.[flag.column] ?? '');
  const textOf = (flag: Flag | NameFlag) => wholeOf(flag).slice(flag.start, flag.end);
  const alike = new Map<string, number>();
  for (const flag of waiting) {
    const text = textOf(flag);
    alike.set(text, (alike.get(text) ?? 0) + 1);
  }
  const positions = new Map(table?.shown.map((row, position) => [row, position]));
  return ok({
    total: waiting.length,
    flags: waiting.slice(0, most).map((flag) => {
      const stretch = surrounded(wholeOf(flag), flag.start, flag.end, around);
      const told = { ...stretch, alike: alike.get(stretch.text) ?? 1 };
      return 'of' in flag
        ? { ...flag, ...told }
        : { ...flag, ...told, position: positions.get(flag.row) ?? 0 };
    }),
  });
}
