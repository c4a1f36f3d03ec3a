import { setImmediate as breath } from 'node:timers/promises';
import type { BookEvent } from '#domain/book/event.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { nameOf } from '#domain/team/name-of.ts';
import { isShared, ordinalOf } from '#domain/team/team.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import { Batch } from './batch.ts';
import { doom, removeSealed, settle } from '../files/blob-folder.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import type { Secret } from '../../vault/opening/root-key.ts';
import type { BulkItem, BulkOutcome, Executed } from '../cases/bulk.ts';
import type { By } from '../by.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { takesFiles, unkept } from '../files/named-files.ts';
import { foldAgain } from '../opening/fold-again.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';

/** One write and one `fdatasync` for so many events. */
const eventsPerBatch = 2_048;
const casesPerBatch = 512;
/** Cases decided before everyone else has a turn. */
const itemsPerTurn = 50;

/**
 * Carries out one item's commands, all or none.
 *
 * @param by who signs, where that is another officer than the one at work
 */
export async function execute(
  parts: Parts,
  item: BulkItem,
  by?: Signer,
): Promise<Result<Executed, CaseRefusal | BookRefusal>> {
  const missing = unkept(item, parts.kept);
  if (missing) return refuse({ code: 'document-missing', documentId: missing.id });
  if (item.caseId === undefined) {
    const prepared = await prepareIds(parts, 1);
    if (!prepared.ok) return prepared;
  }
  const batch = batchOn(parts, by);
  const added = batch.add(item);
  if (!added.ok) return added;
  const caseId = added.value;
  const written = await commit(parts, batch, undefined, by);
  if (!written.ok) return written;
  const reference = batch.subjects.get(caseId)?.subject.reference ?? '';
  return ok({ caseId, reference, events: written.value });
}

/**
 * Carries out commands as another officer of this computer, who signs in for this act by a secret of their own: two keys, one
 * screen.
 */
export async function executeAs(
  parts: Parts,
  secret: Secret,
  { caseId, commands, at }: Omit<BulkItem, 'actor'>,
): Promise<Result<Executed, CaseRefusal | BookRefusal>> {
  const signer = await parts.keys.actAs(secret);
  if (!signer.ok) return signer;
  const { officer } = signer.value;
  const actor = nameOf(parts.roster.team, officer) ?? '';
  const item = { at, actor, commands, ...(caseId !== undefined && { caseId }) };
  return execute(parts, item, signer.value);
}

/**
 * Carries out items on cases there are, in each or not in it, in one batch; gives what refused it, by the case's id. Where
 * the book refuses, none of it is written.
 */
export async function executeEach(
  parts: Parts,
  items: readonly (BulkItem & { readonly caseId: string })[],
): Promise<Result<ReadonlyMap<string, CaseRefusal>, BookRefusal>> {
  const batch = batchOn(parts);
  const refused = new Map<string, CaseRefusal>();
  for (const [at, item] of items.entries()) {
    if (at % itemsPerTurn === 0) await breath();
    const added = batch.add(item);
    if (!added.ok) refused.set(item.caseId, added.error);
  }
  const written = batch.drafts.length > 0 ? await commit(parts, batch) : ok([]);
  return written.ok ? ok(refused) : written;
}

/** Carries out many items in batches; a refused one is left out. */
export async function importMany(
  parts: Parts,
  items: Iterable<BulkItem>,
  onProgress: (done: number) => void,
): Promise<Result<BulkOutcome, BookRefusal>> {
  const refused: { index: number; refusal: CaseRefusal }[] = [];
  let [index, cases, events] = [0, 0, 0];
  let batch: Batch | undefined;
  const flush = async (full: Batch) => {
    const written = await commit(parts, full);
    cases += full.subjects.size;
    events += full.drafts.length;
    batch = undefined;
    onProgress(index);
    return written;
  };
  for (const item of items) {
    if (!batch) {
      // So many cases take minutes: a book that is being locked does not wait for them.
      if (parts.life.state === 'draining') return refuse({ code: 'book-locked' });
      const prepared = await prepareIds(parts, casesPerBatch);
      if (!prepared.ok) return prepared;
      batch = batchOn(parts);
    }
    const added = batch.add(item);
    if (!added.ok) refused.push({ index, refusal: added.error });
    index += 1;
    if (batch.drafts.length < eventsPerBatch && batch.subjects.size < casesPerBatch) continue;
    const written = await flush(batch);
    if (!written.ok) return written;
  }
  const written = batch ? await flush(batch) : ok([]);
  return written.ok ? ok({ cases, events, refused }) : written;
}

/** Opens all cases or none: one refusal, also of what was decided to be told of them, and nothing is written. */
export async function openTogether<E>(
  parts: Parts,
  items: readonly BulkItem[],
  told: Result<BookEvent, E>,
): Promise<Result<{ references: readonly string[] }, E | CaseRefusal | BookRefusal>> {
  if (!told.ok) return told;
  const prepared = await prepareIds(parts, items.length);
  if (!prepared.ok) return prepared;
  const batch = batchOn(parts);
  for (const [at, item] of items.entries()) {
    if (at % itemsPerTurn === 0) await breath();
    const added = batch.add(item);
    if (!added.ok) return added;
  }
  const last = items.at(-1);
  const by = last && { at: Temporal.Instant.from(last.at).toString(), actor: last.actor };
  const written = await commit(parts, batch, by && { ...by, event: told.value });
  if (!written.ok) return written;
  return ok({ references: [...batch.subjects.values()].map(({ subject }) => subject.reference) });
}

const prepareIds = async ({ ids }: Parts, count: number) =>
  ids.prepare(count).then(() => ok(undefined), refuseByDisk);

const batchOn = (
  { reader, keys, ids, projection, roster: { team } }: Parts,
  { officer }: Pick<Signer, 'officer'> = keys,
) =>
  new Batch({
    caseOf: (caseId) => reader.case(caseId),
    isKnown: (caseId) => keys.holds(caseId),
    drawId: () => ids.draw(),
    numbering: projection.numbering,
    officer,
    numbers: { ordinal: ordinalOf(team, keys.desk), shared: isShared(team) },
    dueOf: (subject) => projection.dueOf(subject),
    zoneOf: (subject) => projection.zoneOf(subject),
    reviewRequired: () => projection.settings?.reviewRequired ?? false,
  });

/** What the book itself has to tell of a batch. */
type Told = By & { readonly event: BookEvent };

/** Writes a batch; only then do the projection and the reader hear of it. */
async function commit(parts: Parts, { drafts, subjects }: Batch, told?: Told, by?: Signer) {
  const gone = drafts.flatMap(({ event, blobs }) => (takesFiles(event.type) ? blobs : []));
  if (gone.length > 0) {
    const doomed = await doom(parts.dir, gone).then(() => ok(undefined), refuseByDisk);
    if (!doomed.ok) return doomed;
  }
  const own = told ? [{ caseId: bookCaseId, blobs: [], ...told }] : [];
  const writing = parts.write([...drafts, ...own], by);
  const [written, read] = await besides(writing, () =>
    parts.journal.place.heads.size > 1 ? [] : readOut(parts, subjects),
  );
  if (!written.ok) return written;
  if (told) parts.projection.putBook(told.event, told);
  if (parts.journal.place.heads.size > 1) foldAgain(parts, subjects.keys());
  else show(parts, subjects, read);
  const named = drafts.flatMap(({ blobs }) => blobs);
  for (const blob of named) parts.kept.delete(blob);
  afterWriting(parts);
  if (gone.length > 0 || named.length > 0) {
    // It is written and shown: what fails from here on is marked, and done at the next opening.
    const tidied = await tidy(parts.dir, gone, named).then(ok, refuseByDisk);
    if (!tidied.ok && gone.length > 0) return refuse({ code: 'disposal-unfinished' });
  }
  const recorded = written.value.flatMap(({ header: { seq, desk, tick, officer } }, nth) => {
    const draft = drafts[nth];
    if (!draft || desk === undefined || tick === undefined || officer === undefined) return [];
    const { at, actor, event } = draft;
    return [{ seq, desk, tick, officer, at, actor, event }];
  });
  return ok(recorded);
}

async function tidy(dir: string, gone: readonly string[], named: readonly string[]) {
  await removeSealed(dir, gone);
  if (named.length > 0) await settle(dir, named);
}

/** What lists need of the cases as they will be. */
const readOut = ({ projection }: Parts, subjects: Batch['subjects']) =>
  [...subjects.values()].map(({ subject }) => projection.readOut(subject));

/** A case that is all of one desk's is as it was decided. */
function show(
  { projection, reader }: Parts,
  subjects: Batch['subjects'],
  read: ReturnType<typeof readOut>,
): void {
  for (const [nth, { subject, events }] of [...subjects.values()].entries()) {
    projection.put(subject, events, read[nth]);
    reader.remember(subject);
  }
}

/** Does something while the disk is at work; what goes wrong in it waits until the disk is done. */
async function besides<T, D>(working: Promise<T>, job: () => D): Promise<readonly [T, D]> {
  try {
    const done = job();
    return [await working, done];
  } finally {
    await working;
  }
}
