import { tellsData } from '../../retention/data-package.ts';
import type { Changes } from '../topic.ts';
import type { DisposalEvent } from './event.ts';

/** How a case changes when its data go: the letters stay as facts, without their pages; see `evolve`. */
export const disposalChanges: Changes<DisposalEvent> = {
  'data-disposed': (before, _, at) => ({
    ...before,
    collections: [],
    withdrawnData: [],
    letters: before.letters.map((letter) =>
      tellsData(letter.kind) ? { disposedAt: at, ...letter } : letter,
    ),
  }),
};
