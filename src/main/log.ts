import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The kind of an error and its places in the code, by file name alone. Its message may quote what a person wrote. */
function places(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const found = frames.matchAll(/^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/gm);
  return [name, ...Array.from(found, ([, place]) => place)].join(' ');
}

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
