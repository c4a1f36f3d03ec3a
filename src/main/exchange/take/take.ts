import { setImmediate as breath } from 'node:timers/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { AwaitedRun } from '#shared/views/exchange-views.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import { takesFiles } from '../../casebook/files/named-files.ts';
import type { Decoded } from '../../casebook/journal/event-codec.ts';
import type { NotTaken } from '../../casebook/team/examine-run.ts';
import type { Copy } from '../copy.ts';
import { nextRuns, type OpenedRun } from './next-runs.ts';
import type { OfferedKeys } from './offered-keys.ts';
import { listedRuns } from './read-objects.ts';
import type { RefusedRun } from './refused-run.ts';

/** What was taken. */
export interface Taken {
  readonly events: number;
  /** The other desks whose logs lie there. */
  readonly desks: readonly string[];
  /** The cases that something came of. */
  readonly cases: ReadonlySet<string>;
  readonly refused: readonly RefusedRun[];
  readonly waiting: readonly AwaitedRun[];
  /** Files that were named, by the case they belong to. */
  readonly named: readonly { readonly blob: string; readonly caseId: string }[];
  /** Whether a newer app has written there. */
  readonly newer: boolean;
}

/**
 * Takes what a carrier has of the other desks' logs and this copy has not. Nothing there is believed: the book looks each
 * run over before anything of it counts. A bad one is named; what does not hang on it goes on. What waits for another
 * desk's log, or for a key that comes with it, is tried again as long as anything came.
 */
export async function takeLogs(
  copy: Copy,
  carrier: Carrier,
  listed: Iterable<string>,
  offered: OfferedKeys,
): Promise<Result<Taken, BookRefusal>> {
  const names = [...listed];
  const isOthers = ([desk]: readonly [string, unknown]) => desk !== copy.desk;
  const logs = new Map([...listedRuns(names, 'log')].filter(isOthers));
  const parcels = [...listedRuns(names, 'keys')].filter(isOthers).flatMap(([, runs]) => runs);
  const bad = new Set<string>();
  const refused: RefusedRun[] = [];
  const cases = new Set<string>();
  const named: Taken['named'][number][] = [];
  let [events, newer] = [0, false];
  for (;;) {
    await offered.gather(copy, carrier, parcels);
    const next = await nextRuns(copy, carrier, logs, bad);
    refused.push(...next.refused);
    newer ||= next.newer;
    const round = await takeRuns(copy, next.runs, offered);
    if (!round.ok) return round;
    const { taken, waiting } = round.value;
    for (const run of taken) {
      events += run.links.length;
      for (const { link } of run.links) cases.add(link.header.caseId);
      named.push(...filesIn(run.links));
    }
    refused.push(...round.value.refused);
    for (const name of round.value.bad) bad.add(name);
    if (taken.length > 0 || round.value.bad.length > 0) continue;
    // A bad run that another of the same numbers stood in for is nothing to tell of.
    const standing = refused.filter(({ desk, seq }) => seq > seqOf(copy, desk));
    return ok({
      events,
      desks: [...logs.keys()],
      cases,
      refused: standing,
      waiting: [...next.waiting, ...waiting],
      named,
      newer,
    });
  }
}

interface TakenRun {
  readonly desk: string;
  readonly links: readonly Decoded[];
}

/** Has the book look at each run, once the keys that it needs are here. */
async function takeRuns(copy: Copy, runs: readonly OpenedRun[], offered: OfferedKeys) {
  const fitting = offered.fitting(
    copy,
    runs.flatMap(({ events }) => events),
  );
  const kept = await copy.takeParcels([fitting]);
  if (!kept.ok) return kept;
  const sealed = new Set(fitting.confined.map(({ caseId }) => caseId));
  const late = [...sealed].filter((caseId) => copy.hasKey(caseId) && copy.firstOf(caseId));
  const shown = late.length > 0 ? await copy.openWithNewKeys(late) : ok(undefined);
  if (!shown.ok) return shown;
  const taken: TakenRun[] = [];
  const waiting: AwaitedRun[] = [];
  const refused: RefusedRun[] = [];
  const bad: string[] = [];
  const stopped = new Set<string>();
  for (const { desk, name, events } of runs) {
    if (stopped.has(desk)) continue;
    const before = seqOf(copy, desk);
    const received = await copy.receive(desk, events);
    await breath();
    // Of a run that was refused, what stood before the bad part may have been taken.
    const links = events.filter(({ link: { header } }) =>
      isBetween(header.seq, before, seqOf(copy, desk)),
    );
    if (received.ok || links.length > 0) taken.push({ desk, links });
    if (received.ok) continue;
    const { error } = received;
    stopped.add(desk);
    if ('state' in error && error.state === 'waiting') waiting.push(awaited(copy, desk, error));
    else if ('state' in error) {
      refused.push({ desk, seq: error.seq, code: error.code, object: name });
      bad.push(name);
    } else return refuse(error);
  }
  return ok({ taken, waiting, refused, bad });
}

const seqOf = ({ heads }: Copy, desk: string) => heads.get(desk)?.seq ?? 0;
const isBetween = (seq: number, before: number, last: number) => before < seq && seq <= last;

const awaited = (
  copy: Copy,
  desk: string,
  { desk: other, seq }: Extract<NotTaken, { state: 'waiting' }>,
): AwaitedRun => {
  const next = seqOf(copy, desk) + 1;
  return other === desk ? { desk, seq: next } : { desk, seq: next, for: { desk: other, seq } };
};

const filesIn = (events: readonly Decoded[]) =>
  events
    .filter(({ link }) => !takesFiles(link.header.type))
    .flatMap(({ link: { header } }) =>
      header.blobs.map((blob) => ({ blob, caseId: header.caseId })),
    );
