import { withTelling } from '../../workflow/judged.ts';
import { announced } from '../restriction/evolve.ts';
import type { Changes } from '../topic.ts';
import type { LetterEvent } from './event.ts';

/** How a case changes with its letters; see `evolve`. The letter that says so tells that a restriction ends (Art. 18(3)). */
export const letterChanges: Changes<LetterEvent> = {
  'letter-issued': (before, { type: _, ...letter }, at) => ({
    ...before,
    letters: [...before.letters, { ...letter, issuedAt: at }],
    tellings: withTelling(before, { by: 'letter', kind: letter.kind }),
    restriction:
      letter.kind === 'restriction-lifting'
        ? announced(before.restriction, at, letter.told ?? {})
        : before.restriction,
  }),
};
