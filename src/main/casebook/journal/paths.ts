import { join } from 'node:path';

export const journalFolder = (dir: string) => join(dir, 'journal');
/** The journal's file, from the book's folder. */
export const journalName = 'journal/events.log';
export const journalPath = (dir: string) => join(dir, journalName);
