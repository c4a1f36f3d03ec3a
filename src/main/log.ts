import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { failedAt } from './failed-at.ts';

/** Notes of what went wrong, as ids and places in the code; never personal data, since logs travel. */
export interface Log {
  readonly bug: (id: string, error: unknown) => void;
}

/** Notes a bug, and gives what a person is told of it: an id to quote, by which its place is found in the log. */
export function unexpected(log: Log, error: unknown) {
  const id = randomUUID().slice(0, 8);
  log.bug(id, error);
  return { code: 'unexpected', id } as const;
}

/** Writes to `ombud.log` in the data folder. A log that cannot be written stops nobody's work. */
export function openLog(folder: string, now: () => string): Log {
  return {
    bug(id, error) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const line = `${now()} unexpected ${id} ${failedAt(error)}\n`;
        appendFileSync(join(folder, 'ombud.log'), line, { mode: 0o600 });
      } catch {
        // Disk full or read-only: the person is told by the command that failed.
      }
    },
  };
}
