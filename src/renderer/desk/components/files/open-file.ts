import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import { largestFile, largestTogether } from '#shared/largest-file.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';

type OpenFile = Request<'intake:read'>['files'][number];

/**
 * A picked or dropped file as it goes to main; refused when it is a folder, or has gone away since. The size is asked
 * before any byte is: a page that reads too much dies with all that is typed into it.
 */
export async function openFile(file: File): Promise<Result<OpenFile, IntakeRefusal>> {
  const { size } = file;
  if (size > largestFile) return refuse({ code: 'file-too-large', size, limit: largestFile });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return ok({ name: file.name, bytes, modifiedAt: new Date(file.lastModified).toISOString() });
  } catch {
    return refuse({ code: 'file-unreadable' });
  }
}

/** Files that go to main together: all of them, or why one cannot. Their sizes are summed before any byte is read. */
export async function openFiles(
  files: readonly File[],
): Promise<Result<OpenFile[], IntakeRefusal>> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const limit = largestTogether;
  const tooLarge = files.find((file) => file.size > largestFile);
  if (!tooLarge && size > limit) return refuse({ code: 'files-too-large', size, limit });
  const opened: OpenFile[] = [];
  for (const file of tooLarge ? [tooLarge] : files) {
    const one = await openFile(file);
    if (!one.ok) return one;
    opened.push(one.value);
  }
  return ok(opened);
}
