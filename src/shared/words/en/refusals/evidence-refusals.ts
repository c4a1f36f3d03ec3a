import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/evidence-refusals.ts';

/** Why no evidence pack was made. */
export const refusals: Shape<typeof sv> = {
  'nothing-to-prove': {
    title: 'No case to prove',
    advice: 'Choose a case, or a period in which cases came in.',
  },
  'pack-too-many-files': {
    title: 'The pack would have more than {{most, number}} files',
    advice: 'Make several packs, of fewer cases or shorter periods.',
  },
  'pack-too-large': {
    title: 'The pack would have {{megabytes, number}} MB, more than {{most, number}}',
    advice: 'Make several packs, of fewer cases or shorter periods.',
  },
};
