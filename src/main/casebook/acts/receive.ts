import type { Header } from '#domain/audit/chain.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { hasOpen } from '#domain/team/event.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { Decoded } from '../journal/event-codec.ts';
import { foldFrom, settle } from '../opening/fold-again.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';
import { keepConfined } from '../officers/keep-confined.ts';
import { keepGiven } from '../officers/keep-given.ts';
import { keepTeam } from '../officers/keep-team.ts';
import { examineRun, waitsFrom, type NotTaken } from '../team/examine-run.ts';

/**
 * Takes the next run of whole batches of another desk's log in as it is, as far as what it follows and knew of is here: nothing
 * of one with something wrong in it. Gives how many of its events are new. Behind a batch that changes which keys are used
 * stands a run of its own.
 */
export async function receive(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Promise<Result<number, NotTaken | BookRefusal>> {
  let taken = 0;
  for (const one of runsIn(run, changesKeys)) {
    const received = await receiveAsFar(parts, desk, one);
    if (!received.ok) return received;
    taken += received.value;
  }
  return ok(taken);
}

/**
 * What stands before the first batch that is not understood, or waits for another log, is taken all the same: of two runs,
 * each may wait for a part of the other.
 */
async function receiveAsFar(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Promise<Result<number, NotTaken | BookRefusal>> {
  const received = await receiveRun(parts, desk, run);
  if (received.ok || !('state' in received.error)) return received;
  if (received.error.state === 'waiting') {
    const ready = run.slice(0, waitsFrom(parts, run));
    const taken = ready.length > 0 ? await receiveAsFar(parts, desk, ready) : ok(0);
    return taken.ok ? received : taken;
  }
  if (received.error.code !== 'run-not-understood') return received;
  for (const batch of runsIn(run, () => true)) {
    const one = await receiveRun(parts, desk, batch);
    if (!one.ok) return one;
  }
  return received;
}

const keyChanges: ReadonlySet<string> = new Set(['epoch-begun', 'case-confined', 'reader-given']);
const changesKeys = ({ type }: Header) => keyChanges.has(type);

const changesGiven: ReadonlySet<string> = new Set(['reader-given', 'role-changed']);

/** @param ends what ends a run with its batch */
function* runsIn(
  run: readonly Decoded[],
  ends: (header: Header) => boolean,
): Generator<readonly Decoded[]> {
  let [from, ending] = [0, false];
  for (const [at, { link }] of run.entries()) {
    ending ||= ends(link.header);
    if (!ending || !link.header.end) continue;
    yield run.slice(from, at + 1);
    [from, ending] = [at + 1, false];
  }
  if (from < run.length || run.length === 0) yield run.slice(from);
}

async function receiveRun(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Promise<Result<number, NotTaken | BookRefusal>> {
  const events = examineRun(parts, desk, run);
  if ('state' in events) return refuse(events);
  if (events.length === 0) return ok(0);
  const links = events.map(({ link }) => link);
  const fold = foldFrom(parts);
  const begun = await parts.keeper.begin()?.then(() => ok(undefined), refuseByDisk);
  if (begun?.ok === false) return begun;
  const written = await parts.journal.append(links);
  if (!written.ok) return written;
  for (const [nth, { link, opened }] of events.entries()) {
    const span = written.value[nth];
    if (span) fold.take(link, span, opened);
  }
  settle(parts, fold);
  if (links.some(({ header }) => hasOpen(header.type))) await keepTeam(parts);
  if (links.some(({ header }) => changesGiven.has(header.type))) keepGiven(parts);
  if (links.some(({ header }) => header.type === 'case-confined')) await keepConfined(parts);
  afterWriting(parts);
  return ok(links.length);
}
