import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/secret-refusals.ts';

/** Why what was typed does not open the book, or is not taken. */
export const refusals: Shape<typeof sv> = {
  'passphrase-wrong': {
    title: 'The passphrase is not right',
    advice: 'Try again, or use the recovery key.',
  },
  'passphrase-weak': {
    title: 'The passphrase is too short',
    advice: 'Use at least {{atLeast}} characters, such as four or five words.',
  },
  'recovery-key-wrong': {
    title: 'The recovery key is not right',
    advice: 'Check each group against the saved key.',
  },
};
