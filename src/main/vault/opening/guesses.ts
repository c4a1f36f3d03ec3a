import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { replaceFile } from '../atomic-file.ts';

/** A slip or two of the fingers costs nothing. */
const free = 3;
/** Nobody is kept out of their own book for longer at a time. */
const longestMs = 60_000;

const tallySchema = z.object({ wrong: z.int().nonnegative(), at: z.iso.datetime() });
type Tally = z.infer<typeof tallySchema>;

const pathIn = (dir: string) => join(dir, 'guesses.json');

const pauseAfter = (wrong: number) =>
  wrong < free ? 0 : Math.min(longestMs, 1_000 * 2 ** (wrong - free + 1));

/** The try that is under way: the next one waits until it is known how it ended. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Lets a secret be tried, one at a time and not before its turn: each wrong one makes the pause before the next longer,
 * also after a restart. It is counted before it is tried, so that ending the app in between gains nothing.
 *
 * @param now milliseconds since 1970, by the machine's clock
 */
export function guarded<T>(
  dir: string,
  attempt: () => Promise<Result<T, BookRefusal>>,
  now: () => number = Date.now,
): Promise<Result<T, BookRefusal>> {
  const run = last.then(() => tryOnce(dir, attempt, now));
  last = run.catch(() => undefined);
  return run;
}

async function tryOnce<T>(
  dir: string,
  attempt: () => Promise<Result<T, BookRefusal>>,
  now: () => number,
): Promise<Result<T, BookRefusal>> {
  const { wrong, at } = await readTally(dir);
  const since = now() - Date.parse(at);
  const left = pauseAfter(wrong) - Math.max(0, since);
  if (wrong > 0 && since < 0) {
    // The clock was set back: the pause begins again by the clock as it is, and not on that distant day.
    await writeTally(dir, { wrong, at: new Date(now()).toISOString() });
  }
  if (left > 0) return refuse({ code: 'passphrase-wait', seconds: Math.ceil(left / 1_000) });
  await writeTally(dir, { wrong: wrong + 1, at: new Date(now()).toISOString() });
  const tried = await attempt();
  if (tried.ok) await rm(pathIn(dir), { force: true });
  return tried;
}

async function readTally(dir: string): Promise<Tally> {
  try {
    return tallySchema.parse(JSON.parse(await readFile(pathIn(dir), 'utf8')));
  } catch {
    return { wrong: 0, at: new Date(0).toISOString() };
  }
}

/** A disk that takes nothing more does not keep the owner out. */
const writeTally = (dir: string, tally: Tally) =>
  replaceFile(pathIn(dir), JSON.stringify(tally)).catch(() => undefined);
