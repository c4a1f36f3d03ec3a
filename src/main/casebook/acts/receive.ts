import { ok, refuse, type Result } from '#domain/result.ts';
import { hasOpen } from '#domain/team/event.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { NewerPayload, payloadVersion } from '../events/upcast.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { Decoded } from '../journal/event-codec.ts';
import { foldFrom, settle } from '../opening/fold-again.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';
import { keepConfined } from '../officers/keep-confined.ts';
import { keepTeam } from '../officers/keep-team.ts';
import { examineRun, type NotTaken } from '../team/examine-run.ts';

/**
 * Takes the next run of whole batches of another desk's log in as it is: all of it or nothing, and only when what it
 * follows and knew of is here. Gives how many of its events are new. Behind a batch that changes which keys are used
 * stands a run of its own.
 */
export async function receive(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Promise<Result<number, NotTaken | BookRefusal>> {
  let taken = 0;
  for (const one of runsIn(run)) {
    const received = await receiveRun(parts, desk, one);
    if (!received.ok) return received;
    taken += received.value;
  }
  return ok(taken);
}

const changesKeys: ReadonlySet<string> = new Set(['epoch-begun', 'case-confined']);

function* runsIn(run: readonly Decoded[]): Generator<readonly Decoded[]> {
  let [from, changed] = [0, false];
  for (const [at, { link }] of run.entries()) {
    changed ||= changesKeys.has(link.header.type);
    if (!changed || !link.header.end) continue;
    yield run.slice(from, at + 1);
    [from, changed] = [at + 1, false];
  }
  if (from < run.length || run.length === 0) yield run.slice(from);
}

async function receiveRun(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Promise<Result<number, NotTaken | BookRefusal>> {
  const events = examined(parts, desk, run);
  if (!events.ok || events.value.length === 0) return events.ok ? ok(0) : events;
  const links = events.value.map(({ link }) => link);
  const fold = foldFrom(parts);
  const begun = await parts.keeper.begin().then(() => ok(undefined), refuseByDisk);
  if (!begun.ok) return begun;
  const written = await parts.journal.append(links);
  if (!written.ok) return written;
  for (const [nth, link] of links.entries()) {
    const span = written.value[nth];
    if (span) fold.take(link, span);
  }
  settle(parts, fold);
  if (links.some(({ header }) => hasOpen(header.type))) await keepTeam(parts);
  if (links.some(({ header }) => header.type === 'case-confined')) await keepConfined(parts);
  afterWriting(parts);
  return ok(links.length);
}

function examined(
  parts: Parts,
  desk: string,
  run: readonly Decoded[],
): Result<readonly Decoded[], NotTaken | BookRefusal> {
  try {
    const found = examineRun(parts, desk, run);
    return 'state' in found ? refuse(found) : ok(found);
  } catch (error) {
    if (!(error instanceof NewerPayload)) throw error;
    return refuse({ code: 'book-newer', found: error.found, known: payloadVersion });
  }
}
