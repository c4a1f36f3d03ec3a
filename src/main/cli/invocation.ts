import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { DoorRefusal } from '#shared/refusals/door-refusal.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';

const options = {
  data: { type: 'string' },
  now: { type: 'string' },
  organisation: { type: 'string' },
  status: { type: 'string' },
  kind: { type: 'string' },
  search: { type: 'string' },
  limit: { type: 'string' },
  system: { type: 'string' },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  quotes: { type: 'string' },
  'head-row': { type: 'string' },
  language: { type: 'string' },
  from: { type: 'string' },
  format: { type: 'string' },
  register: { type: 'string' },
  out: { type: 'string' },
  reason: { type: 'string' },
  accept: { type: 'string' },
  to: { type: 'string' },
  cases: { type: 'string' },
  seed: { type: 'string' },
  rule: { type: 'string' },
  id: { type: 'string' },
  officer: { type: 'string' },
  role: { type: 'string' },
  until: { type: 'string' },
  mask: { type: 'string' },
  open: { type: 'boolean' },
  texts: { type: 'boolean' },
  forward: { type: 'string' },
  join: { type: 'string' },
  automatic: { type: 'string' },
  requests: { type: 'string' },
  in: { type: 'string' },
  for: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** A command line, taken apart. */
export interface Invocation {
  readonly command: string | undefined;
  readonly words: readonly string[];
  readonly options: Readonly<
    Partial<
      Record<Exclude<keyof typeof options, 'help' | 'open' | 'texts'>, string> & {
        open: boolean;
        texts: boolean;
      }
    >
  >;
  readonly help: boolean;
}

/** Takes the arguments apart; an option that nobody knows gives `undefined`. */
export function invocationOf(args: readonly string[]): Invocation | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { help = false, ...rest } = values;
    const [command, ...words] = positionals;
    return { command, words, options: rest, help };
  } catch {
    return undefined;
  }
}

/** The parsed file, or standard input for `-`. A mark at its front that says UTF-8 is no part of it. */
export async function readJson(
  file: string,
): Promise<Result<unknown, IntakeRefusal | DoorRefusal>> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(
    () => undefined,
  );
  if (!bytes) return refuse({ code: 'file-unreadable' });
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse({ code: 'request-malformed', path: '', expected: 'JSON' });
  }
}
