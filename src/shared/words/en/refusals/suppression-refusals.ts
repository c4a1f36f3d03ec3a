import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/suppression-refusals.ts';

/** Why the suppression list was not changed, and what to do. */
export const refusals = {
  'suppression-address-malformed': {
    title: 'That is not an address',
    advice: 'Write an e-mail address or a telephone number.',
  },
  'suppression-address-missing': {
    title: 'The case has no e-mail address',
    advice: 'Write the address or number that is not to get marketing.',
  },
  'not-suppressed': {
    title: 'The address is not on the suppression list',
    advice: 'Check how it is written.',
  },
  'not-a-marketing-objection': {
    title: 'The case is not an objection to marketing',
    advice: 'Change its kind first, if it is such an objection.',
  },
} satisfies Shape<typeof sv>;
