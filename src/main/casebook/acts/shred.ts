import type { BookEvent } from '#domain/book/event.ts';
import { refuse, ok, type Result } from '#domain/result.ts';
import { refuseDisposal } from '#domain/retention/refuse-disposal.ts';
import type { DisposalRefusal } from '#domain/retention/refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { removeSealed } from '../files/blob-folder.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { ToShred } from '../cases/to-shred.ts';
import type { By } from '../by.ts';
import type { Draft } from '../events/events.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';
import { recordOnBook } from './book-events.ts';

/** What became of each case that was to be destroyed. */
type Shredded = Result<void, DisposalRefusal | BookRefusal>;

/**
 * Destroys cases for good, in one go. The events come first: after a crash the next opening sees them and finishes the
 * work.
 */
export async function shred(
  parts: Parts,
  items: readonly ToShred[],
  { at, actor }: By,
): Promise<Result<readonly Shredded[], BookRefusal>> {
  const instant = Temporal.Instant.from(at).toString();
  const drafts: (Draft & { event: { type: 'case-shredded' } })[] = [];
  const outcomes = items.map((item): Shredded => {
    const event = eventFor(parts, item);
    if (!event.ok) return event;
    drafts.push({ caseId: item.caseId, at: instant, actor, event: event.value, blobs: [] });
    return ok(undefined);
  });
  if (drafts.length === 0) return ok(outcomes);
  const written = await parts.write(drafts);
  if (!written.ok) return written;
  for (const [nth, { caseId, event }] of drafts.entries()) {
    const header = written.value[nth]?.header;
    // Until it is done, so that a snapshot taken meanwhile knows of it too.
    if (header) parts.shredded.set(caseId, { header, reference: event.reference });
    parts.projection.putBook(event, { at: instant, actor });
    parts.projection.remove(caseId);
    parts.reader.forget(caseId);
  }
  afterWriting(parts);
  const destroyed = await destroy(
    parts,
    drafts.map(({ caseId }) => caseId),
  );
  return destroyed.ok ? ok(outcomes) : destroyed;
}

function eventFor({ projection: { table }, reader }: Parts, { caseId, rule, figureOf }: ToShred) {
  const row = table.rowOf(caseId);
  const subject = row === undefined ? undefined : reader.case(caseId);
  if (row === undefined || !subject) return refuse({ code: 'reference-unknown', reference: '' });
  const { reference } = subject;
  const figure = figureOf(table.summary(row));
  return (
    refuseDisposal(subject) ??
    ok({ type: 'case-shredded', caseId, reference, rule, figure } as const)
  );
}

/**
 * Destroys what is here of cases that were disposed of, on another desk or here before a crash, and says in this desk's log
 * that it has where it was another's decision.
 */
export async function carryShreddings(parts: Parts, by: By): Promise<Result<void, BookRefusal>> {
  const { keys, shredded } = parts;
  const held = [...shredded].filter(([caseId]) => keys.keeps(caseId));
  if (held.length === 0) return ok(undefined);
  const destroyed = await destroy(
    parts,
    held.map(([caseId]) => caseId),
  );
  if (!destroyed.ok) return destroyed;
  const elsewhere = held.filter(([, { header }]) => (header.desk ?? keys.desk) !== keys.desk);
  const told = elsewhere.map(([caseId, { reference }]): BookEvent => ({
    type: 'shredding-carried',
    caseId,
    reference,
    desk: keys.desk,
  }));
  const written = await recordOnBook(parts, told, by);
  // Who may write no more has destroyed it all the same; nobody hears of it from them.
  const isMute = !written.ok && written.error.code === 'right-missing';
  return written.ok || isMute ? ok(undefined) : written;
}

/**
 * Keys, files and every snapshot that may still know the cases. Where the disk does not take it, it is tried again at the next
 * opening: the log says that they are gone.
 */
export async function destroy(
  parts: Parts,
  caseIds: readonly string[],
): Promise<Result<void, BookRefusal>> {
  const done = await destroyAll(parts, caseIds).then(ok, refuseByDisk);
  return done.ok ? done : refuse({ code: 'disposal-unfinished' });
}

async function destroyAll(parts: Parts, caseIds: readonly string[]): Promise<void> {
  const held = caseIds.filter((caseId) => parts.keys.keeps(caseId));
  if (held.length > 0) await parts.keys.destroyCaseKeys(held);
  await removeSealed(
    parts.dir,
    caseIds.flatMap((caseId) => blobsIn(parts, caseId)),
  );
  for (const caseId of caseIds) {
    parts.shredded.delete(caseId);
    parts.reader.forget(caseId);
  }
  await parts.keeper.keep(true);
}

function blobsIn({ index, journal }: Parts, caseId: string): string[] {
  return index.positionsOf(caseId).flatMap((position) => {
    const found = journal.read(index.spanOf(position));
    return found?.header.blobs ?? [];
  });
}
