import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import { largestFile, largestTogether } from '#shared/largest-file.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';

/**
 * Reads the files that the system asked Ombud to open, one after the other: together no more than come in by the window at
 * once. One for which there is no room left is told of and stays where it lies; a smaller one behind it is read.
 */
export async function openedFiles(paths: readonly string[], limit = largestTogether) {
  const files: IncomingFile[] = [];
  const refused: { file: string; refusal: IntakeRefusal }[] = [];
  let sum = 0;
  for (const path of paths) {
    const read = await openedFile(path, { sum, limit });
    if (!read.ok) {
      refused.push({ file: basename(path), refusal: read.error });
      continue;
    }
    sum += read.value.bytes.byteLength;
    files.push(read.value);
  }
  return { files, refused };
}

/** A file and nothing else, and no byte of one that is too large, or too large beside those that were read before it. */
async function openedFile(
  path: string,
  { sum, limit }: { readonly sum: number; readonly limit: number },
): Promise<Result<IncomingFile, IntakeRefusal>> {
  try {
    // What is no file, a pipe say, would keep whoever opens it waiting.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const about = await file.stat();
      const { size, mtime } = about;
      if (!about.isFile()) return refuse({ code: 'file-unreadable' });
      if (size > largestFile) return refuse({ code: 'file-too-large', size, limit: largestFile });
      if (sum + size > limit) return refuse({ code: 'files-too-large', size: sum + size, limit });
      const bytes = await file.readFile();
      return ok({ name: basename(path), bytes, modifiedAt: mtime.toISOString() });
    } finally {
      await file.close();
    }
  } catch {
    return refuse({ code: 'file-unreadable' });
  }
}
