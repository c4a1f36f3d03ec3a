import { join } from 'node:path';
import { chainStart } from '#domain/audit/chain.ts';
import { sha256 } from '#main/vault/sha256.ts';
import { fileHeaderLength } from './file-header.ts';
import type { Place } from './scan.ts';

export const journalFolder = (dir: string) => join(dir, 'journal');
export const journalPath = (dir: string) => join(dir, 'journal', 'events.log');

/** Where the first frame of a book's journal begins. */
export const firstPlace = (bookId: string): Place => ({
  end: fileHeaderLength,
  head: chainStart(bookId, sha256),
});
