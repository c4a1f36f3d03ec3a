import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#main/vault/atomic-file.ts';
import type { Place } from './scan.ts';

const headFileSchema = z.object({
  bookId: z.string(),
  seq: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where event `seq` begins, and where its frame ends. */
  event: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The book is being written, or was when its process died: the journal may have ended later than this. */
  writing: z.boolean().default(false),
});

/** Where the journal was known to end: a journal cut at a frame's edge is otherwise faultless. */
export type HeadFile = z.infer<typeof headFileSchema>;

const pathIn = (dir: string) => join(dir, 'journal', 'head.json');

export const writeHeadFile = (
  dir: string,
  bookId: string,
  { end, head }: Place,
  event: number,
  writing: boolean,
) =>
  replaceFile(
    pathIn(dir),
    JSON.stringify({
      bookId,
      seq: head.seq,
      hash: Buffer.from(head.hash).toString('hex'),
      event,
      end,
      writing,
    } satisfies HeadFile),
  );

/** The last known head; `undefined` when there is no such file, `'bad'` when it does not read. */
export async function readHeadFile(dir: string): Promise<HeadFile | 'bad' | undefined> {
  try {
    const found = headFileSchema.safeParse(JSON.parse(await readFile(pathIn(dir), 'utf8')));
    return found.success ? found.data : 'bad';
  } catch (error) {
    return error instanceof SyntaxError ? 'bad' : undefined;
  }
}
