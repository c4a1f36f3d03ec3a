import type { Changes } from '../topic.ts';
import type { LetterEvent } from './event.ts';

/** How a case changes with its letters; see `evolve`. */
export const letterChanges: Changes<LetterEvent> = {
  'letter-issued': (before, { type: _, ...letter }, at) => ({
    ...before,
    letters: [...before.letters, { ...letter, issuedAt: at }],
  }),
};
