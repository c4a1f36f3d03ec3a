import { wordsFor } from '#shared/words/words.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import type { Refusal } from '#shared/refusal.ts';

/** What a command ends with: one JSON document, and the exit code of `docs/cli.md`. */
export interface Answer {
  readonly exit: 0 | 1 | 2;
  readonly output: unknown;
}

export const done = (output: unknown): Answer => ({ exit: 0, output });

/** An expected refusal, in English words with its code and facts: scripts read it as well as people. */
export const refused = (refusal: Refusal): Answer => ({ exit: 1, output: failure(refusal) });

/** The words were not a command. */
export const misused = (message: string): Answer => ({
  exit: 2,
  output: { error: { code: 'usage', message } },
});

/** The `error` member alone, for answers that report on many files. */
export function failure(refusal: Refusal) {
  const { title, advice } = refusalText(wordsFor('en'), refusal);
  return { error: { ...refusal, message: `${title}. ${advice}` } };
}
