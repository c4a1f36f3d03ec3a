import type { BookFault } from '#shared/verification.ts';
import { inLanes } from '../../jobs/in-lanes.ts';
import { lookAtSealed, readSealed } from '../files/blob-folder.ts';
import type { Subject } from './subject.ts';
import type { Seen } from './seen.ts';

/** Where nobody else waits. Each may hold a file of a hundred megabytes, and what was sealed in it. */
const several = 3;

/**
 * How many files there should be, and one that is not as it was kept, or does not open. Where files can be mended the others
 * are looked at as well.
 *
 * @param rest waited for between pieces, with how many files were checked by then; they are then taken one by one
 */
export async function checkFiles(
  subject: Pick<Subject, 'dir' | 'opening' | 'knows' | 'mend'>,
  seen: Seen,
  rest?: (files: number) => Promise<void>,
): Promise<{ readonly documents: number; readonly bad: readonly BookFault[] }> {
  const files = [...seen.files()];
  const bad: BookFault[] = [];
  let checked = 0;
  const checkOne = async ([blob, { caseId, ...named }]: (typeof files)[number]) => {
    // One is enough to know that a copy is needed.
    if (bad.length > 0 && !subject.mend) return;
    checked += 1;
    const code = await faultIn(subject, blob, caseId, async () => rest?.(checked));
    if (code === 'file-altered' && (await subject.mend?.(blob, caseId))) return;
    if (code) bad.push({ code, ...named, blob });
  };
  await inLanes(files, checkOne, { lanes: rest ? 1 : several });
  return { documents: files.length, bad: bad.slice(0, 1) };
}

async function faultIn(
  { dir, opening, knows }: Pick<Subject, 'dir' | 'opening' | 'knows'>,
  blob: string,
  caseId: string,
  rest: () => Promise<void>,
) {
  const sealed = opening && (await readSealed(dir, blob));
  await rest();
  if (opening && sealed) return opening.opens(caseId, sealed) ? undefined : 'file-does-not-open';
  const found = await lookAtSealed(dir, blob, rest);
  if (found === 'gone' && knows?.mayMiss(blob, caseId)) return undefined;
  return found === 'as-kept' ? undefined : 'file-altered';
}
