import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { IncomingFile } from '../intake/incoming-file.ts';

/** A file named on the command line, or that there is none to read. */
export async function readIncoming(path: string): Promise<Result<IncomingFile, IntakeRefusal>> {
  try {
    const { mtime } = await stat(path);
    const bytes = await readFile(path);
    return ok({ name: basename(path), bytes, modifiedAt: mtime.toISOString() });
  } catch {
    return refuse({ code: 'file-unreadable' });
  }
}
