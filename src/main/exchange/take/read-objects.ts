import type { Carrier } from '../../carrier/carrier.ts';
import { readName, type Named } from '../../carrier/names.ts';
import type { Copy } from '../copy.ts';
import { openObject } from '../objects/sealed-object.ts';

/** An object's content, or why there is none: it can be waited for, or it is not as it was put. */
export type Content =
  | { readonly state: 'open'; readonly plain: Buffer }
  | { readonly state: 'waiting' }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer' };

/** Reads an object and opens it. */
export async function readContent(
  copy: Copy,
  carrier: Carrier,
  what: Named,
  name: string,
): Promise<Content> {
  const read = await carrier.read(name);
  if (!read.ok) return { state: read.error.code === 'object-too-large' ? 'damaged' : 'waiting' };
  const opened = openObject(copy.bookId, what, read.value, (epoch) => copy.carrierKey(epoch));
  if (opened.state === 'half' || opened.state === 'keyless') return { state: 'waiting' };
  return opened;
}

/** A run of a log as it is listed. */
export type ListedRun = Extract<Named, { readonly kind: 'log' | 'keys' }> & {
  readonly name: string;
};

/** What is listed of logs or of keys, by desk, in order of their numbers. */
export function listedRuns(
  names: Iterable<string>,
  kind: 'log' | 'keys',
): ReadonlyMap<string, readonly ListedRun[]> {
  const runs = new Map<string, ListedRun[]>();
  for (const name of names) {
    const named = readName(name);
    if (named?.kind !== kind) continue;
    const of = runs.get(named.desk) ?? [];
    of.push({ ...named, name });
    runs.set(named.desk, of);
  }
  for (const of of runs.values()) {
    // Of two that begin alike the longer one first: it spares the other.
    of.sort((one, other) => one.first - other.first || other.last - one.last);
  }
  return runs;
}
