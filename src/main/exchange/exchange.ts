import { ok, type Result } from '#domain/result.ts';
import type { CarrierRefusal, DeskRestored } from '#shared/refusals/carrier-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Exchanged } from '#shared/views/exchange-views.ts';
import type { By } from '../casebook/by.ts';
import type { Carrier } from '../carrier/carrier.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Copy } from './copy.ts';
import { exchangedOf } from './exchanged.ts';
import type { DeskNote } from '../vault/desk-note.ts';
import { emptyMemory, type Memory } from './notes.ts';
import { ownObjects } from './send/own-objects.ts';
import { rangesOf, sendLog } from './send/send.ts';
import { putKeys, withdraw } from './send/withdraw.ts';
import { OfferedKeys } from './take/offered-keys.ts';
import { takeFiles } from './take/take-files.ts';
import { takeLogs } from './take/take.ts';

export type ExchangeRefusal = CarrierRefusal | BookRefusal | DeskRestored;

/**
 * One exchange over a carrier, both ways: takes what is new of the other desks, carries out what they disposed of, sends
 * what is new of this one, and takes back what is not to lie there any more. What a desk has is told from its own log.
 *
 * @param by who is at work, and when
 */
export async function exchange(
  copy: Copy,
  carrier: Carrier,
  note: DeskNote<Memory>,
  by: By,
): Promise<Result<Exchanged, ExchangeRefusal>> {
  const nowMs = Date.parse(by.at);
  const memory = (await note.read()) ?? emptyMemory;
  const listing = await carrier.list();
  if (!listing.ok) return listing;
  const listed = new Set(listing.value.names);
  const own = await ownObjects(copy, carrier, listed, memory);
  if (!own.ok) return own;

  const taken = await take(copy, carrier, listed, memory, by);
  const back = await give(copy, carrier, own.value, memory);
  const refused = taken.ok ? taken.value.refused : [];
  const next: Memory = {
    at: new Date(nowMs).toISOString(),
    desks: taken.ok ? taken.value.desks.slice() : [],
    sent: [...back.names],
    ...ownHead(copy),
    swept: back.swept,
    parcels: taken.ok ? taken.value.parcels.filter((name) => listed.has(name)) : memory.parcels,
    awaited: taken.ok ? taken.value.awaited : memory.awaited,
    refused: [...refused],
  };
  const failed = taken.ok ? back.refusal : taken.error;
  const noted = await note.write(failed ? { ...next, ...whenOf(memory) } : next);
  if (!taken.ok) return taken;
  if (back.refusal) return { ok: false, error: back.refusal };
  if (!noted.ok) return noted;
  const { events, blobs, waiting, awaited, newer, cases } = taken.value;
  return ok(
    exchangedOf(
      copy,
      {
        sent: { events: back.events, blobs: back.blobs },
        received: { events, blobs },
        refused,
        waiting,
        strange: listing.value.strange,
        lost: memory.sent.filter((name) => !listed.has(name)).length,
        awaited: awaited.length,
        newer,
        clashes: copy.clashing(cases),
      },
      nowMs,
    ),
  );
}

/** Where this desk's log ends, as it is remembered. */
export function ownHead({ heads, desk }: Copy): Pick<Memory, 'head'> {
  const head = heads.get(desk);
  return head ? { head: { desk, seq: head.seq, hash: textOf(head.hash) } } : {};
}

/** An exchange that failed was none: when there was one last stays as it was. */
const whenOf = ({ at, desks }: Memory) => ({ ...(at === undefined ? {} : { at }), desks });

/** Takes logs, keys and files, and carries out what was disposed of elsewhere. */
export async function take(
  copy: Copy,
  carrier: Carrier,
  listed: Iterable<string>,
  memory: Pick<Memory, 'parcels' | 'awaited' | 'swept'>,
  by: By,
) {
  const offered = new OfferedKeys(memory.parcels);
  const logs = await takeLogs(copy, carrier, listed, offered);
  if (!logs.ok) return logs;
  const late = await takeLate(copy, offered);
  if (!late.ok) return late;
  const files = await takeFiles(copy, carrier, [...memory.awaited, ...logs.value.named]);
  if (!files.ok) return files;
  await copy.dropFiles(copy.disposedSince(memory.swept).files);
  const carried = await copy.carryShreddings(by);
  if (!carried.ok) return carried;
  const renewed = await copy.renewEpoch(by);
  if (!renewed.ok) return renewed;
  const { taken: blobs, awaited } = files.value;
  return ok({ ...logs.value, blobs, awaited, parcels: [...offered.read] });
}

/** Takes keys that came after what they open. */
async function takeLate(copy: Copy, offered: OfferedKeys): Promise<Result<void, BookRefusal>> {
  const late = offered.late(copy);
  if (late.cases.length === 0) return ok(undefined);
  const kept = await copy.takeParcels([late]);
  return kept.ok ? copy.openWithNewKeys(late.cases.map(({ caseId }) => caseId)) : kept;
}

/** Sends this desk's log, and takes back what is not to lie in the carrier any more. */
async function give(copy: Copy, carrier: Carrier, own: readonly string[], memory: Memory) {
  const sent = await sendLog(copy, carrier, copy.desk, rangesOf(own, copy.desk, 'log'));
  const there = [...own, ...sent.names];
  const done = { ...sent, names: there, swept: memory.swept };
  if (sent.refusal) return done;
  const lost = memory.sent.filter((name) => !own.includes(name));
  const keys: string[] = [];
  for (const { first, last } of rangesOf(lost, copy.desk, 'keys')) {
    const again = await putKeys(copy, carrier, first, last);
    if (!again.ok) return { ...done, refusal: again.error };
    keys.push(...again.value);
  }
  const { position } = copy;
  const left = await withdraw(copy, carrier, [...there, ...keys], copy.disposedSince(memory.swept));
  return left.ok
    ? { ...done, names: left.value, swept: position }
    : { ...done, names: [...there, ...keys], refusal: left.error };
}
