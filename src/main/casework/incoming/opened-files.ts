import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import { largestFile } from '#shared/largest-file.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';

/** Reads a file that the system asked Ombud to open: a file and nothing else, and no byte of one that is too large. */
export async function openedFile(path: string): Promise<Result<IncomingFile, IntakeRefusal>> {
  try {
    // What is no file, a pipe say, would keep whoever opens it waiting.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const about = await file.stat();
      const { size, mtime } = about;
      if (!about.isFile()) return refuse({ code: 'file-unreadable' });
      if (size > largestFile) return refuse({ code: 'file-too-large', size, limit: largestFile });
      const bytes = await file.readFile();
      return ok({ name: basename(path), bytes, modifiedAt: mtime.toISOString() });
    } finally {
      await file.close();
    }
  } catch {
    return refuse({ code: 'file-unreadable' });
  }
}
