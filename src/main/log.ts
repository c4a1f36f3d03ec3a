import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { failedAt } from '#shared/failed-at.ts';

/** Notes of what went wrong, as ids and places in the code; never personal data, since logs travel. */
export interface Log {
  readonly bug: (id: string, error: unknown) => void;
}

/** The log of a data folder. */
export interface LogFile extends Log {
  /** As {@link Log.bug}, of a bug whose place is known already. */
  readonly note: (id: string, place: string) => void;
}

/** Notes a bug, and gives what a person is told of it: an id to quote, by which its place is found in the log. */
export function unexpected(log: Log, error: unknown) {
  const id = randomUUID().slice(0, 8);
  log.bug(id, error);
  return { code: 'unexpected', id } as const;
}

/** For where there is nothing to write to. */
export const noLog: Log = { bug: () => undefined };

/** Writes to `ombud.log` in the data folder. A log that cannot be written stops nobody's work. */
export function openLog(folder: string, now: () => string): LogFile {
  const note: LogFile['note'] = (id, place) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const line = `${now()} unexpected ${id} ${place}\n`;
      appendFileSync(join(folder, 'ombud.log'), line, { mode: 0o600 });
    } catch {
      // Disk full or read-only: the person is told by the command that failed.
    }
  };
  return { note, bug: (id, error) => note(id, failedAt(error)) };
}

/** Which of the app's processes ended, and how. Whoever it was of use to hears of it as well. */
export const noteGone = (log: Log, what: string, reason: string): void =>
  log.bug(`${what}-${reason}`, new Error(reason));
