import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeFrame } from '../journal/frame.ts';
import { fileHeaderLength } from '../journal/file-header.ts';
import { journalPath } from '../journal/paths.ts';

/**
 * Whether a folder without a key file holds what is left of a book: documents, or a journal with more in it than a book
 * has that was never finished being made.
 */
export async function holdsRemains(dir: string): Promise<boolean> {
  const documents = await readdir(join(dir, 'blobs')).catch(() => []);
  if (documents.some((name) => /^[0-9a-f]{64}$/.test(name))) return true;
  const bytes = await frontOf(journalPath(dir));
  if (bytes.length <= fileHeaderLength) return false;
  const first = decodeFrame(bytes, fileHeaderLength);
  return first.state !== 'whole' || fileHeaderLength + first.length < bytes.length;
}

/** A book that was never finished being made has a few hundred bytes. */
const enough = 64 * 1024;

async function frontOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await file.close();
  }
}
