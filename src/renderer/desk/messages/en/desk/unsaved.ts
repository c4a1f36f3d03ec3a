import type { Shape } from '#shared/words/shape.ts';
import type { unsaved as sv } from '../../sv/desk/unsaved.ts';

/** What was begun to be written and is not saved. */
export const unsaved = {
  title: 'You had not saved this yet',
  isBack: 'Unsaved text from {{at}} is back.',
  inCase: 'Unsaved text from {{at}} in {{reference}}',
  from: 'Unsaved text from {{at}}',
  open: 'Go on',
  discard: 'Discard',
} satisfies Shape<typeof sv>;
