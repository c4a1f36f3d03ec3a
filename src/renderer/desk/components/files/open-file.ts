import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';

type OpenFile = Request<'intake:read'>['files'][number];

/** A picked or dropped file as it goes to main; refused when it is a folder, or has gone away since. */
export async function openFile(
  file: File,
): Promise<Result<OpenFile, { readonly code: 'file-unreadable' }>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return ok({ name: file.name, bytes, modifiedAt: new Date(file.lastModified).toISOString() });
  } catch {
    return refuse({ code: 'file-unreadable' });
  }
}
