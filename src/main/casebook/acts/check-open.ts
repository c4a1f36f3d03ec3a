import { open } from 'node:fs/promises';
import { ok, type Result } from '#domain/result.ts';
import type { Pacing } from '#main/jobs/pacing.ts';
import { readKeyFile, readKeyFileItself } from '#main/vault/key-file/key-file.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import { DamagedEvent } from '../events/events.ts';
import { type FileCopies, withFileCopies } from '../healing/copies-of-files.ts';
import { putBack } from '../healing/heal-files.ts';
import { keptNames } from '../files/blob-folder.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { doubt, settleDoubt } from '../journal/doubt.ts';
import { refuseHeader } from '../journal/examine.ts';
import { readHeadFile } from '../journal/head-file.ts';
import { journalPath } from '../journal/paths.ts';
import type { Parts } from '../opening/parts.ts';
import { check } from '../verify/check.ts';
import type { Subject } from '../verify/subject.ts';
import { Opening } from '../verify/open-all.ts';
import { keyFileFaults } from '../verify/check-keys.ts';
import { nothingBut, summed } from '../verify/summed.ts';

/** Some hundredths of a second of work, after which others have their turn. */
const pieceLength = 128 * 1024;

/** How an open book is checked. */
export interface Checking extends Pacing {
  /** Waited for between pieces: the work of people comes first. */
  readonly rest: () => Promise<void>;
  /** Whether all that there is keys for is opened as well. */
  readonly opens: boolean;
  /** Whether a file that an event of a case names need not be here: it has yet to come, or was destroyed meanwhile. */
  readonly mayMiss: (blob: string, caseId: string) => boolean;
  /** A file was put back from a copy. */
  readonly onMended?: (blob: string) => void;
}

/**
 * Checks what is on the disk of an open book while it is worked in. Its end and its keys are taken between two writes; the
 * rest waits for nobody, and nobody waits for it.
 */
export const checkOpen = (
  parts: Parts,
  checking: Checking,
): Promise<Result<Verification, BookRefusal>> =>
  withFileCopies(parts.dir, parts.keys, (copyOf) => checkWith(parts, copyOf, checking));

async function checkWith(
  parts: Parts,
  copyOf: FileCopies,
  {
    rest,
    opens,
    mayMiss,
    onMended = () => undefined,
    signal,
    onProgress = () => undefined,
  }: Checking,
): Promise<Result<Verification, BookRefusal>> {
  const { dir, bookId } = parts;
  try {
    const { place: end, head, keys, itself } = await parts.inTurn(() => asItStands(parts));
    if (!itself.ok) return itself;
    const total = end.position + (await keptNames(dir)).length;
    const file = await open(journalPath(dir), 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (!file) return ok(nothingBut([{ code: 'journal-missing' }]));
    const isFree = (blob: string, caseId: string) => excuses(() => mayMiss(blob, caseId));
    const subject: Subject = {
      dir,
      file,
      bookId,
      head,
      end,
      keys: keys.ok ? keys.value : undefined,
      opening: opens ? new Opening(parts.keys) : undefined,
      knows: {
        mayLack: (caseId) => excuses(() => parts.reader.mayBeShut(caseId)),
        mayMiss: isFree,
      },
      async mend(blob, caseId) {
        const copy = await copyOf(blob);
        if (!copy) return false;
        return parts.inTurn(async () => {
          // What was disposed of meanwhile does not come back.
          if (isFree(blob, caseId)) return true;
          const isBack = await putBack(dir, blob, copy).then(() => true, isRefused);
          if (isBack) onMended(blob);
          return isBack;
        });
      },
    };
    const pause = async (done: number) => {
      onProgress({ done, total });
      await rest();
      signal?.throwIfAborted();
    };
    try {
      if (await refuseHeader(file, bookId)) return ok(nothingBut([{ code: 'journal-foreign' }]));
      const found = await check(subject, { to: end.end, piece: pieceLength, rest: pause });
      // A large journal is not gone through whole at each opening: where it is broken, it is mended at the next one.
      const isBroken = found.faults.some(({ code }) => code === 'chain-broken');
      await (isBroken ? doubt(dir) : settleDoubt(dir)).catch(() => undefined);
      const faults = found.faults.map((fault) => inItsLog(parts, fault));
      return ok(summed({ ...found, faults: [...itself.value, ...faults] }));
    } finally {
      await file.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    return refuseByDisk(error);
  }
}

/** Where a frame cannot be read at all its place in the journal is known, and whose event that was the index tells. */
function inItsLog({ index }: Parts, fault: BookFault): BookFault {
  const isCounted = fault.code === 'chain-broken' || fault.code === 'events-missing';
  return isCounted && fault.desk === undefined ? { ...fault, ...index.placeAt(fault.seq) } : fault;
}

/** A disk that takes nothing leaves a fault what it is; anything else is a bug. */
const isRefused = (error: unknown) => refuseByDisk(error).ok;

/** What rests on a damaged event excuses nothing. */
function excuses(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DamagedEvent) return false;
    throw error;
  }
}

const asItStands = async ({ dir, journal }: Parts) => ({
  keys: await readKeyFile(dir),
  itself: keyFileFaults(await readKeyFileItself(dir)),
  head: await readHeadFile(dir),
  place: journal.place,
});
