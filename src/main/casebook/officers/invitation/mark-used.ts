import { open } from 'node:fs/promises';
import { usedMark } from './format.ts';

const blankLength = 1024 * 1024;

/**
 * Makes an invitation useless where it lies: its secrets are written over, and it says when it was used. `false` where
 * that was not possible, as on a medium that only reads.
 *
 * @param on `YYYY-MM-DD`
 */
export async function markUsed(path: string, on: string): Promise<boolean> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      const blank = Buffer.alloc(blankLength);
      for (let at = 0; at < size; at += blankLength) {
        await file.write(blank, 0, Math.min(blankLength, size - at), at);
      }
      await file.sync();
      const said = Buffer.concat([usedMark, Buffer.from(on)]);
      await file.write(said, 0, said.length, 0);
      await file.truncate(said.length);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  }
}
