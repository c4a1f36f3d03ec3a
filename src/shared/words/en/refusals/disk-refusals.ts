import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/disk-refusals.ts';

/** Why the disk, or the system, does not go along. */
export const refusals: Shape<typeof sv> = {
  'disk-full': {
    title: 'The disk is full',
    advice: 'Nothing was saved. Free some space and try again.',
  },
  'disk-failing': {
    title: 'The disk does not answer as it should',
    advice:
      'Nothing was saved. The disk, or the connection to it, may be breaking: make a backup to another disk and have the computer looked at.',
  },
  'files-used-up': {
    title: 'The computer opens no more files just now',
    advice: 'Nothing was saved. Close programs that you do not use and try again.',
  },
};
