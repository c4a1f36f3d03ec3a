import { existsSync } from 'node:fs';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { valueOf } from '../../bench/open-work.ts';
import { withDesk, writeAndKill, type Opened } from './one-desk.ts';
import { makeOpenCase } from '../../factories/cases/case.ts';

/** How two desks exchange: over a carrier that both have chosen, or by a file. */
export type Way = CarrierChoice | { readonly kind: 'bundle'; readonly path: string };

const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };

/**
 * Has desks write in one case by turns, each killed in the middle of exchanging. Gives, in words, what was
 * acknowledged somewhere and is missing afterwards, and whether the two differ.
 *
 * @param pauses how long each process lives after its first note, in milliseconds
 */
export async function killExchanges(
  desks: readonly Folder[],
  way: Way,
  pauses: readonly number[],
): Promise<string[]> {
  const dirs = desks.map(({ dir }) => dir);
  const exchangeBy = async ({ exchange }: Opened) => {
    if (way.kind === 'bundle' && existsSync(way.path)) {
      valueOf(await exchange.readBundle(way.path));
    }
    valueOf(await (way.kind === 'bundle' ? exchange.writeBundle(way.path) : exchange.now()));
  };
  for (const folder of desks) await folder.release();
  for (const dir of dirs) {
    if (way.kind === 'bundle') break;
    await withDesk(dir, async ({ exchange }) => valueOf(await exchange.choose(way)));
  }
  const { caseId } = await withDesk(dirs[0] ?? '', async (open) => {
    const opened = valueOf(await open.book.execute(undefined, [makeOpenCase({})], by));
    await exchangeBy(open);
    return opened;
  });
  for (const dir of dirs.slice(1)) await withDesk(dir, exchangeBy);
  let last = 0;
  const acknowledged = new Set<number>();
  for (const [round, ms] of pauses.entries()) {
    const dir = dirs[round % dirs.length] ?? '';
    const how = way.kind === 'bundle' ? way.path : 'now';
    const from = last + 1;
    last = await writeAndKill(dir, caseId, how, from, ms);
    for (let nth = from; nth <= last; nth++) acknowledged.add(nth);
    // One may have reached the disk without its answer reaching anyone.
    last += 1;
  }
  for (let round = 0; round < 2; round++) for (const dir of dirs) await withDesk(dir, exchangeBy);
  const histories = await Promise.all(
    dirs.map((dir) =>
      withDesk(dir, async ({ book }) => JSON.stringify(await book.history(caseId))),
    ),
  );
  const missing = [...acknowledged].filter((nth) =>
    histories.some((history) => !history.includes(`anteckning ${nth} `)),
  );
  return [
    ...missing.map((nth) => `note ${nth} was acknowledged and is missing`),
    ...(histories.every((history) => history === histories[0]) ? [] : ['the desks differ']),
  ];
}
