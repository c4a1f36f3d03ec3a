import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../folder/is-there.ts';
import { journalFolder } from './paths.ts';

const path = (dir: string) => join(journalFolder(dir), 'doubted');

/** Has the whole of a large journal looked over at the next opening, which mends it where a copy has what is damaged. */
export const doubt = (dir: string): Promise<void> => writeFile(path(dir), '', { mode: 0o600 });

export const isDoubted = (dir: string): Promise<boolean> => isThere(path(dir));

/** It was found whole, or is now. */
export const settleDoubt = (dir: string): Promise<void> => rm(path(dir), { force: true });
