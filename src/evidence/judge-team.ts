import { batchText } from '#domain/audit/chain.ts';
import { hasOpen } from '#domain/team/event.ts';
import { readOpen } from '#domain/team/read-open.ts';
import { Sight } from '#domain/team/sight.ts';
import { signKeyOf } from '#domain/team/standing.ts';
import { teamOf } from '#domain/team/team-of.ts';
import type { Team, TeamEntry } from '#domain/team/team.ts';
import type { PackFault } from '#shared/evidence-fault.ts';
import { fromText, isSigned, joined } from './crypto.ts';
import type { Shown, WalkedLog } from './walk-log.ts';

/** Who kept the book by what the logs of a pack show, and who knew of what. */
export interface Judged {
  readonly team: Team;
  /** Batches that were signed by the officer they name. */
  readonly signed: number;
  readonly faults: readonly PackFault[];
}

/** Makes the team of what is shown of the logs, and tells the signature of every batch that is shown. */
export async function judgeTeam(bookId: string, logs: readonly WalkedLog[]): Promise<Judged> {
  const sight = new Sight();
  const entries: TeamEntry[] = [];
  const faults: PackFault[] = [];
  for (const { header } of logs.flatMap(({ shown }) => shown)) {
    sight.note(header);
    if (!hasOpen(header.type)) continue;
    const open = readOpen(header.type, header.open);
    const { desk, seq, tick, officer, at } = header;
    if (open && desk && tick && officer) entries.push({ seq, desk, tick, officer, at, open });
    else faults.push({ code: 'log-broken', desk: desk ?? '', seq });
  }
  const team = teamOf(entries, sight);
  let signed = 0;
  for (const { desk, shown } of logs) {
    for (const batch of batchesOf(shown)) {
      const [first] = batch;
      if (await isBatchSigned(bookId, team, sight, batch)) signed += 1;
      else faults.push({ code: 'batch-not-signed', desk, seq: first.header.seq });
    }
  }
  for (const { desk, shown } of logs) {
    const forked = shown.find(({ header }) => !agrees(header.seen, logs));
    if (forked) faults.push({ code: 'log-forked', desk, seq: forked.header.seq });
  }
  return { team, signed, faults };
}

type Batch = readonly [Shown, ...Shown[]];

/** What is shown of each batch of a log; events of the first version were signed by nobody. */
function batchesOf(shown: readonly Shown[]): readonly Batch[] {
  const batches: [Shown, ...Shown[]][] = [];
  for (const one of shown) {
    const { desk, tick } = one.header;
    if (desk === undefined) continue;
    const last = batches.at(-1);
    if (last && last[0].header.tick === tick && !last.at(-1)?.header.end) last.push(one);
    else batches.push([one]);
  }
  return batches;
}

async function isBatchSigned(bookId: string, team: Team, sight: Sight, batch: Batch) {
  const last = batch.at(-1) ?? batch[0];
  const { header, hash, signature } = last;
  const oneOfficer = batch.every((one) => one.header.officer === header.officer);
  if (!header.end || signature === undefined || !oneOfficer) return false;
  const key = signKeyOf(team, sight, header);
  const bytes = joined(batchText(bookId), hash);
  return key !== undefined && isSigned(key, bytes, fromText(signature));
}

/** Whether what a desk says to have seen of other logs stands in them. */
const agrees = (seen: Shown['header']['seen'], logs: readonly WalkedLog[]): boolean =>
  Object.entries(seen ?? {}).every(([desk, [seq, hash]]) =>
    logs.some((log) => log.desk === desk && log.hashes[seq - 1] === hash),
  );
