import { hostileMails } from './hostile-mails.ts';
import { hostileTables } from './hostile-tables.ts';

/** A file made to exhaust its reader, of about a size that is asked for. */
export interface HostileFile {
  readonly what: string;
  /** What the file is called: it says the format. */
  readonly name: string;
  readonly reading: 'email' | 'collected';
  readonly make: (bytes: number) => Uint8Array;
}

/** Every file that has taken a reader minutes or gigabytes, or might. */
export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(hostileMails).map(
    ([what, make]) => ({ what, name: 'a.eml', reading: 'email', make }) as const,
  ),
  ...Object.entries(hostileTables).map(
    ([what, make]) => ({ what, name: what, reading: 'collected', make }) as const,
  ),
];
