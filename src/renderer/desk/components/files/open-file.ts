import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import { largestFile } from '#shared/largest-file.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';

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
