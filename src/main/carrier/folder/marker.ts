import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { carrierVersion } from '../carrier.ts';
import { readPlain, writePlain } from './plain-file.ts';

const markerSchema = z.object({ book: z.string(), version: z.int().positive() });
const pathIn = (root: string) => join(root, 'meta', 'book');
const longest = 1_024;

/** Makes an empty folder this book's, which it says from then on; one that is this book's already stays as it is. */
export async function claimFolder(
  root: string,
  bookId: string,
): Promise<Result<void, CarrierRefusal>> {
  const entries = await readdir(root);
  // Segments without a marker: it may be on its way still, and is not for us to make up.
  const isOurs = entries.some((name) => name === 'log' || name === 'keys');
  if (!isOurs && (await readPlain(pathIn(root), longest)) === 'none') {
    const marker: z.infer<typeof markerSchema> = { book: bookId, version: carrierVersion };
    await writePlain(root, pathIn(root), Buffer.from(JSON.stringify(marker)));
  }
  return checkFolder(root, bookId);
}

/** Whether a folder says that it is this book's. One that says nothing is the place of a drive that was taken out. */
export async function checkFolder(
  root: string,
  bookId: string,
): Promise<Result<void, CarrierRefusal>> {
  const found = await readPlain(pathIn(root), longest);
  if (found === 'none') return refuse({ code: 'carrier-missing' });
  return found === 'large' ? refuse({ code: 'carrier-damaged' }) : judge(found, bookId);
}

function judge(bytes: Buffer, bookId: string): Result<void, CarrierRefusal> {
  const read = markerSchema.safeParse(parsed(bytes.toString('utf8')));
  if (!read.success) return refuse({ code: 'carrier-damaged' });
  const { book, version } = read.data;
  if (version > carrierVersion) {
    return refuse({ code: 'carrier-newer', found: version, known: carrierVersion });
  }
  return book === bookId ? ok(undefined) : refuse({ code: 'carrier-other-book' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
