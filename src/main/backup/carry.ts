import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

const atATime = 1024 * 1024;

/** Used again and again: a fresh one for each file keeps the garbage collector busier than the disk. */
const buffers: Buffer[] = [];

/** Fills a buffer with what comes next, and gives how many bytes that were; 0 at the end. */
export type Read = (into: Buffer) => Promise<number>;

/** Reads on in a file from where it was read to. */
export const reading =
  (file: FileHandle): Read =>
  async (into) =>
    (await file.read(into, 0, into.length, null)).bytesRead;

/**
 * Copies bytes that are known by their sum into a new file, which is on the disk when this resolves.
 *
 * @param sum their SHA-256 as hex
 * @returns how many they were, or `undefined` when they are others than the sum says: the file is then worth nothing
 */
export async function carry(read: Read, to: string, sum: string): Promise<number | undefined> {
  const file = await open(to, 'wx', 0o600);
  try {
    const size = await measure(read, sum, (bytes) => file.writeFile(bytes));
    if (size !== undefined) await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

/** How many bytes are read, each of them passed on; `undefined` when they are others than the sum says. */
export async function measure(
  read: Read,
  sum: string,
  pass?: (bytes: Buffer) => Promise<void>,
): Promise<number | undefined> {
  const buffer = buffers.pop() ?? Buffer.allocUnsafeSlow(atATime);
  const digest = createHash('sha256');
  let size = 0;
  try {
    for (let length = await read(buffer); length > 0; length = await read(buffer)) {
      const bytes = buffer.subarray(0, length);
      digest.update(bytes);
      await pass?.(bytes);
      size += length;
    }
    return digest.digest('hex') === sum ? size : undefined;
  } finally {
    buffers.push(buffer);
  }
}
