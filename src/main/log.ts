import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The places in a stack, without the message: messages may quote what a person wrote. */
const places = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '').match(/^ {4}at .*$/gm)?.join(' ') ?? ''}`
    : typeof error;

/** Notes of what went wrong, as codes, ids and places in the code; never personal data, since logs travel. */
export interface Log {
  readonly note: (code: string, facts?: Readonly<Record<string, number | string>>) => void;
  readonly bug: (id: string, error: unknown) => void;
}

/** Writes to `ombud.log` in the data folder. A log that cannot be written stops nobody's work. */
export function openLog(folder: string, now: () => string): Log {
  const write = (line: string) => {
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, 'ombud.log'), `${now()} ${line}\n`, { mode: 0o600 });
    } catch {
      // Disk full or read-only: the person is told by the command that failed.
    }
  };
  return {
    note: (code, facts) => write(`${code} ${JSON.stringify(facts ?? {})}`),
    bug: (id, error) => write(`unexpected ${id} ${places(error)}`),
  };
}
