import type { Shape } from '#shared/words/shape.ts';
import type { unsaved as sv } from '../../sv/desk/unsaved.ts';

/** What was begun to be written and is not saved. */
export const unsaved = {
  title: 'You had not saved this yet',
  isBack: 'Unsaved text from {{at}} is back.',
  elsewhere:
    'This is being written in another window as well, and only what was written last stays when the windows are closed. Save or discard in one of them.',
  inCase: 'Unsaved text from {{at}} in {{reference}}',
  from: 'Unsaved text from {{at}}',
  open: 'Go on',
  discard: 'Discard',
} satisfies Shape<typeof sv>;
