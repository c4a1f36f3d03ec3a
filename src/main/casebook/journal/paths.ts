import { join } from 'node:path';

export const journalFolder = (dir: string) => join(dir, 'journal');
export const journalPath = (dir: string) => join(dir, 'journal', 'events.log');
