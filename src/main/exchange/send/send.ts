import { setImmediate as breath } from 'node:timers/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import { readName } from '../../carrier/names.ts';
import { takesFiles } from '../../casebook/files/named-files.ts';
import type { Entry } from '../../casebook/team/log-of.ts';
import type { Copy } from '../copy.ts';
import { encodeParcel } from '../../vault/cases/parcel.ts';
import { sealObject, type What } from '../objects/sealed-object.ts';
import { gapsIn, type Range } from './gaps.ts';
import { runsOf, type Run } from './runs.ts';

/** What was put of a log, as far as it went. */
export interface Sent {
  readonly events: number;
  readonly blobs: number;
  /** Of the runs and key parcels. */
  readonly names: readonly string[];
  /** Why it broke off. */
  readonly refusal?: CarrierRefusal;
}

/**
 * Puts what a carrier lacks of a desk's log. Files come first and keys next: whoever meets a run meets what belongs to it.
 * Where it breaks off, all before stays put.
 *
 * @param covered the numbers that need not be sent
 */
export async function sendLog(
  copy: Copy,
  carrier: Pick<Carrier, 'put'>,
  desk: string,
  covered: readonly Range[],
): Promise<Sent> {
  const names: string[] = [];
  const put = async (what: What, epoch: number, plain: Uint8Array) => {
    const key = copy.carrierKey(epoch);
    // What is sealed in an epoch came from somebody who had its key: so it has come here.
    if (!key) throw new Error('No key of an epoch that is here');
    const { name, bytes } = sealObject(copy.bookId, what, epoch, key, plain);
    const done = await carrier.put(name, bytes);
    if (done.ok && what.kind !== 'blobs') names.push(name);
    return done;
  };
  let [events, blobs] = [0, 0];
  for (const gap of gapsIn(covered, copy.heads.get(desk)?.seq ?? 0)) {
    for (const run of runsOf(within(copy, desk, gap))) {
      const done = await sendRun(copy, desk, run, put);
      if (!done.ok) return { events, blobs, names, refusal: done.error };
      events += run.entries.length;
      blobs += done.value;
      await breath();
    }
  }
  return { events, blobs, names };
}

/** Gives how many files went with it. */
async function sendRun(
  copy: Copy,
  desk: string,
  run: Run,
  put: Put,
): Promise<Result<number, CarrierRefusal>> {
  const { first, last, epoch, entries } = run;
  const files = await sendFiles(copy, run, put);
  if (!files.ok) return files;
  const parcel = parcelWith(copy, desk, entries);
  if (parcel) {
    const kept = await put({ kind: 'keys', desk, first, last }, copy.epoch, parcel);
    if (!kept.ok) return kept;
  }
  const bytes = Buffer.concat(entries.map((entry) => entry.bytes));
  const done = await put({ kind: 'log', desk, first, last }, epoch, bytes);
  return done.ok ? files : done;
}

/** The keys that go with events of a desk's log, as they are now; `undefined` where none do. */
export function parcelWith(copy: Copy, desk: string, entries: Iterable<Entry>) {
  const keys = copy.parcelOf(copy.casesWith(desk, entries));
  return keys.cases.length + keys.confined.length > 0 ? encodeParcel(keys) : undefined;
}

type Put = (what: What, epoch: number, plain: Uint8Array) => Promise<Result<void, CarrierRefusal>>;

/** The runs that a desk's objects of a kind cover. */
export const rangesOf = (
  names: readonly string[],
  desk: string,
  kind: 'log' | 'keys',
): (Range & { readonly name: string })[] =>
  names.flatMap((name) => {
    const named = readName(name);
    return named?.kind === kind && named.desk === desk ? { ...named, name } : [];
  });

export function* within(copy: Copy, desk: string, { first, last }: Range) {
  for (const entry of copy.log(desk, first)) {
    if (entry.link.header.seq > last) return;
    yield entry;
  }
}

/** Puts the files that a run's events brought and that are still here: what was destroyed goes nowhere. */
async function sendFiles(
  copy: Copy,
  { entries }: Run,
  put: Put,
): Promise<Result<number, CarrierRefusal>> {
  let count = 0;
  for (const { link } of entries) {
    if (takesFiles(link.header.type)) continue;
    for (const sum of link.header.blobs) {
      const sealed = await copy.readFile(sum);
      if (!sealed) continue;
      const done = await put({ kind: 'blobs', sum }, copy.epoch, sealed);
      // A file that was put before is sealed anew now: it lies there, in other bytes.
      if (!done.ok && done.error.code !== 'object-differs') return refuse(done.error);
      count += 1;
    }
  }
  return ok(count);
}
