import { ok, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import { nameOf } from '../../carrier/names.ts';
import { takesFiles } from '../../casebook/files/named-files.ts';
import type { Copy } from '../copy.ts';
import { sealObject } from '../objects/sealed-object.ts';
import type { Range } from './gaps.ts';
import { parcelWith, rangesOf, within } from './send.ts';

/**
 * Takes out of a carrier what this desk put there of cases that were disposed of since: their files, and their keys, by
 * parcels that are put anew without them; so are the open keys of cases that became confidential. Gives the desk's objects that lie there then.
 *
 * @param names the desk's objects in the carrier
 */
export async function withdraw(
  copy: Copy,
  carrier: Carrier,
  names: readonly string[],
  { cases, files, shut }: ReturnType<Copy['disposedSince']>,
): Promise<Result<readonly string[], CarrierRefusal>> {
  let left = names;
  const parcels = new Map<string, Range>();
  const ranges = rangesOf(names, copy.desk, 'keys');
  const gone = new Set(files);
  for (const caseId of [...cases, ...shut]) {
    for (const header of copy.headersOf(caseId)) {
      if (header.desk !== copy.desk) continue;
      for (const { name, first, last } of ranges) {
        if (first <= header.seq && header.seq <= last) parcels.set(name, { first, last });
      }
      // The named still want the files of a confidential case.
      if (takesFiles(header.type) || !cases.includes(caseId)) continue;
      for (const blob of header.blobs) gone.add(blob);
    }
  }
  for (const sum of gone) {
    const removed = await carrier.remove(nameOf({ kind: 'blobs', sum }));
    if (!removed.ok) return removed;
  }
  for (const [name, { first, last }] of parcels) {
    const again = await putKeys(copy, carrier, first, last);
    if (!again.ok) return again;
    const removed = await carrier.remove(name);
    if (!removed.ok) return removed;
    left = [...left.filter((one) => one !== name), ...again.value];
  }
  return ok(left);
}

/** Puts the parcel of a run's keys as they are now. Gives its name, or none where there is nothing to put. */
export async function putKeys(
  copy: Copy,
  carrier: Carrier,
  first: number,
  last: number,
): Promise<Result<string[], CarrierRefusal>> {
  const parcel = parcelWith(copy, copy.desk, within(copy, copy.desk, { first, last }));
  const sealing = copy.carrierKey(copy.epoch);
  if (!parcel || !sealing) return ok([]);
  const what = { kind: 'keys', desk: copy.desk, first, last } as const;
  const { name, bytes } = sealObject(copy.bookId, what, copy.epoch, sealing, parcel);
  const done = await carrier.put(name, bytes);
  return done.ok ? ok([name]) : done;
}
