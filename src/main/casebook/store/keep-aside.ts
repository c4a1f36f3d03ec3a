import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { endsBatch } from '#domain/audit/chain.ts';
import { syncFolder } from '#main/vault/atomic-file.ts';
import { decodeLinks } from '../journal/event-codec.ts';
import { encodeFileHeader } from '../journal/file-header.ts';
import { encodeFrame } from '../journal/frame.ts';
import { journalFolder, journalPath } from '../journal/paths.ts';
import { asidePrefix, begunPrefix } from '../moving/rooms.ts';
import type { StorePort } from './store-port.ts';

const recordsAtATime = 64;

/**
 * Writes what the store has as a journal into a folder of its own that Ombud never deletes, sealed as it is, and returns
 * when it is on the disk; rejects when the store or the disk fails. The folder is called by what is in it: the same store
 * is kept once, however often it is tried.
 */
export async function keepAside(dir: string, bookId: string, port: StorePort): Promise<void> {
  const begun = join(dir, `${begunPrefix}${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(journalFolder(begun), { recursive: true, mode: 0o700 });
    const file = await open(journalPath(begun), 'wx', 0o600);
    const sum = await writeAll(file, bookId, port).finally(() => file.close());
    await syncFolder(journalFolder(begun));
    await syncFolder(begun);
    await settle(begun, join(dir, `${asidePrefix}second-copy-${sum.slice(0, 16)}`));
    await syncFolder(dir);
  } finally {
    await rm(begun, { recursive: true, force: true });
  }
}

async function writeAll(file: FileHandle, bookId: string, port: StorePort): Promise<string> {
  const sum = createHash('sha256');
  const write = async (bytes: Buffer) => {
    sum.update(bytes);
    await file.writeFile(bytes);
  };
  await write(encodeFileHeader(bookId));
  for await (const frame of framesOf(port)) await write(frame);
  await file.sync();
  return sum.digest('hex');
}

/** A frame for each batch, as in any journal; what is none, or cannot be read here, has a frame as it is. */
async function* framesOf(port: StorePort): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  function* rest() {
    if (batch.length > 0) yield encodeFrame(batch);
    batch = [];
  }
  for (let from = 1; ;) {
    const records = await port.read({ from, limit: recordsAtATime });
    const last = records.at(-1);
    // The record that holds the one before is given where there is none behind it.
    if (!last || last.first + last.count <= from) break;
    for (const record of records) {
      const bytes = Buffer.from(record.bytes);
      const events = decodeLinks(bytes);
      if (!events) {
        yield* rest();
        yield encodeFrame([bytes], record.count);
      }
      let at = 0;
      for (const { link, length } of events ?? []) {
        batch.push(bytes.subarray(at, (at += length)));
        if (endsBatch(link.header)) yield* rest();
      }
    }
    from = last.first + last.count;
  }
  yield* rest();
}

/** One that is there already has the same in it. */
async function settle(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await access(journalPath(to));
  }
}
