import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { instantSchema } from '#shared/schemas/case-parts.ts';
import { draftEditsSchema, type DraftEdits } from '#shared/views/intake-views.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import { makeQueue } from '../../casebook/queue.ts';
import { isStillKept, keptAt, type LastWritten } from '../still-kept.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';

/** More than waits anywhere; what comes on top waits in memory alone, and where it was taken from. */
const mostBytes = 500 * 1024 * 1024;

const batchSchema = z.object({
  batch: z.string(),
  at: instantSchema,
  bytes: z.int().nonnegative(),
  /** Which of its files are still to be decided on. */
  left: z.array(z.int().nonnegative()),
  /** What has been made of some of them, by their numbers. */
  edits: z.record(z.string(), draftEditsSchema).exactOptional(),
});
type Batch = z.infer<typeof batchSchema>;
const filesSchema = z.array(
  z.object({ name: z.string(), modifiedAt: instantSchema, base64: z.base64() }),
);

/** Where a waiting file is kept for another opening of the book. */
export interface Place {
  readonly batch: string;
  readonly number: number;
}

interface KeptFile {
  readonly place: Place;
  readonly file: IncomingFile;
  readonly edits?: DraftEdits | undefined;
}

/**
 * What whoever is at work has taken in on this computer and not decided on, sealed for them alone, so that a locking, a
 * crash or an evening leaves it where it was. It is no part of the book: no backup or exchange has it.
 */
export interface KeptIncoming {
  /** Gives the batch's name; none where the disk or the limit does not let it be kept. */
  keep(files: readonly IncomingFile[]): Promise<string | undefined>;
  /** What waits, the oldest first. */
  batches(): Promise<readonly string[]>;
  /** The files of a batch that are still to be decided on. */
  again(batch: string): Promise<readonly KeptFile[]>;
  /** Keeps what somebody has made of one until then. */
  edit(place: Place, edits: DraftEdits): Promise<Result<undefined, BookRefusal>>;
  /** Somebody has decided on one. */
  settle(place: Place): Promise<void>;
}

export function keptIncoming(
  book: Pick<Casebook, 'ownNote'> & LastWritten,
  now: () => string,
): KeptIncoming {
  const index = book.ownNote('incoming', z.array(batchSchema));
  const filesOf = (batch: string) => book.ownNote(`incoming-${batch}`, filesSchema);
  const inTurn = makeQueue();

  const stands = ({ at }: Batch) => isStillKept(at, now());

  async function standing(): Promise<readonly Batch[]> {
    const known = (await index.read()) ?? [];
    const left = known.filter(stands);
    // What a disk does not let go of now goes the next time.
    if (left.length < known.length) await become(left, known);
    return left;
  }

  /** A file is named by the list for as long as it is there: what a crash leaves of one goes with its time. */
  async function become(next: readonly Batch[], before: readonly Batch[]) {
    const gone = before.filter(({ batch }) => !next.some((one) => one.batch === batch));
    for (const { batch } of gone) {
      const removed = await filesOf(batch).remove();
      if (!removed.ok) return removed;
    }
    return index.write([...next]);
  }

  async function keep(files: readonly IncomingFile[]): Promise<string | undefined> {
    const known = await standing();
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    const held = known.reduce((sum, one) => sum + one.bytes, 0);
    if (files.length === 0 || held + bytes > mostBytes) return undefined;
    const batch = randomBytes(8).toString('hex');
    const sealed = files.map(({ name, modifiedAt, bytes: content }) => ({
      name,
      modifiedAt,
      base64: Buffer.from(content).toString('base64'),
    }));
    const named = await index.write([
      ...known,
      { batch, at: keptAt(book, now()), bytes, left: [...files.keys()] },
    ]);
    const kept = named.ok ? await filesOf(batch).write(sealed) : named;
    return kept.ok ? batch : undefined;
  }

  return {
    keep: (files) => inTurn(() => keep(files)),
    batches: () => inTurn(async () => (await standing()).map(({ batch }) => batch)),
    again: (batch) =>
      inTurn(async () => {
        const { left = [], edits = {} } =
          (await standing()).find((one) => one.batch === batch) ?? {};
        const files = left.length > 0 ? ((await filesOf(batch).read()) ?? []) : [];
        return left.flatMap((number) => {
          const file = files[number];
          if (!file) return [];
          const { base64, ...about } = file;
          const bytes = Buffer.from(base64, 'base64');
          return [{ place: { batch, number }, file: { ...about, bytes }, edits: edits[number] }];
        });
      }),
    edit: ({ batch, number }, edits) =>
      inTurn(async () => {
        const known = await standing();
        const next = known.map((one) =>
          one.batch === batch && one.left.includes(number)
            ? { ...one, edits: { ...one.edits, [number]: edits } }
            : one,
        );
        return index.write(next);
      }),
    settle: ({ batch, number }) =>
      inTurn(async () => {
        const known = await standing();
        const next = known
          .map((one) => (one.batch === batch ? without(one, number) : one))
          .filter(({ left }) => left.length > 0);
        // A disk that takes nothing leaves it to be decided on once more.
        await become(next, known);
      }),
  };
}

/** What was made of a file goes with it. */
function without({ edits = {}, ...batch }: Batch, number: number): Batch {
  const { [number]: _, ...others } = edits;
  return { ...batch, left: batch.left.filter((nth) => nth !== number), edits: others };
}
