import { ok, refuse, type Result } from '#domain/result.ts';
import { activeOfficers } from '#domain/team/team.ts';
import { isSameName } from '#domain/team/same-name.ts';
import type { Exchanged } from '#shared/views/exchange-views.ts';
import { openBundle } from '../carrier/bundle/read-bundle.ts';
import { writeBundle } from '../carrier/bundle/write-bundle.ts';
import type { By } from '../casebook/by.ts';
import type { DeskNote } from '../vault/desk-note.ts';
import type { Copy } from './copy.ts';
import { ownHead, take, type ExchangeRefusal } from './exchange.ts';
import { exchangedOf, nothing } from './exchanged.ts';
import { emptyMemory, type Memory } from './notes.ts';
import { ownObjects } from './send/own-objects.ts';
import { sendLog } from './send/send.ts';

/**
 * Writes a bundle of all logs that are here: whole, or what a desk lacks by what it has said to have seen. What others
 * wrote goes with it as it came, so that a bundle brings it on.
 *
 * @param forDesk the desk that it is for, or who works there
 */
export async function bundleOut(
  copy: Copy,
  path: string,
  forDesk: string | undefined,
  note: DeskNote<Memory>,
  { at }: By,
): Promise<Result<Exchanged, ExchangeRefusal>> {
  const has = forDesk === undefined ? {} : knownToAny(copy, forDesk);
  if (!has) return refuse({ code: 'desk-unknown', name: forDesk ?? '' });
  const made = await writeBundle(path, copy.bookId);
  if (!made.ok) return made;
  const memory = (await note.read()) ?? emptyMemory;
  const bundle = made.value;
  try {
    const own = await ownObjects(copy, bundle, [], memory);
    if (!own.ok) return own;
    let [events, blobs] = [0, 0];
    for (const desk of copy.heads.keys()) {
      const last = has[desk] ?? 0;
      const sent = await sendLog(copy, bundle, desk, last > 0 ? [{ first: 1, last }] : []);
      if (sent.refusal) return { ok: false, error: sent.refusal };
      events += sent.events;
      blobs += sent.blobs;
    }
    const kept = await bundle.keep();
    if (!kept.ok) return kept;
    // What has gone out is not to be written otherwise by a copy from before.
    const noted = await note.write({ ...memory, ...ownHead(copy) });
    if (!noted.ok) return noted;
    return ok(exchangedOf(copy, { ...nothing, sent: { events, blobs } }, Date.parse(at)));
  } finally {
    await bundle.close();
  }
}

/**
 * What is known to be at a desk, named by its id or by who joined by it; where that is true of several, what all of them
 * have, and nothing where an officer has yet to be heard of. `undefined` where nobody and no desk is called so.
 */
function knownToAny(copy: Copy, named: string): Readonly<Record<string, number>> | undefined {
  const { team } = copy;
  const ids = activeOfficers(team).flatMap(({ id, name }) => (isSameName(name, named) ? id : []));
  const desks = team.desks.filter(({ desk, officer }) => desk === named || ids.includes(officer));
  const [first, ...others] = desks.map(({ desk }) => copy.knownTo(desk));
  if (!first) return ids.length > 0 ? {} : undefined;
  const least = (log: string, seq: number) => Math.min(seq, ...others.map((one) => one[log] ?? 0));
  return Object.fromEntries(Object.entries(first).map(([log, seq]) => [log, least(log, seq)]));
}

/** Takes what a bundle brings and this copy lacks. */
export async function bundleIn(
  copy: Copy,
  path: string,
  note: DeskNote<Memory>,
  by: By,
): Promise<Result<Exchanged, ExchangeRefusal>> {
  const opened = await openBundle(path, copy.bookId);
  if (!opened.ok) return opened;
  const bundle = opened.value;
  try {
    const listing = await bundle.list();
    if (!listing.ok) return listing;
    const memory = (await note.read()) ?? emptyMemory;
    const own = await ownObjects(copy, bundle, listing.value.names, memory);
    if (!own.ok) return own;
    // Its parcels are its own: what was read of another carrier says nothing of them.
    const taken = await take(copy, bundle, listing.value.names, { ...memory, parcels: [] }, by);
    if (!taken.ok) return taken;
    const { events, blobs, desks, awaited, refused, waiting, newer, cases } = taken.value;
    const noted = await note.write({ ...memory, at: by.at, desks: desks.slice(), awaited });
    if (!noted.ok) return noted;
    const { strange } = listing.value;
    const met = {
      received: { events, blobs },
      refused,
      waiting,
      strange,
      newer,
      clashes: copy.clashing(cases),
    };
    return ok(
      exchangedOf(copy, { ...nothing, ...met, awaited: awaited.length }, Date.parse(by.at)),
    );
  } finally {
    await bundle.close();
  }
}
