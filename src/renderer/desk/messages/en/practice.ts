import type { Shape } from '#shared/words/words.ts';
import type { practice as sv } from '../sv/practice.ts';

/** The way to the practice book. */
export const practice = {
  name: 'Practice book',
  way: 'Practise first',
  waysText:
    'A book apart with made-up people, and a guide through the first case: from mail to letter in ten minutes. You make your real book afterwards.',
  open: 'Open the practice book',
  useFile: 'Use the practice file',
  leave: 'Leave the practice',
  locksText: 'Want to try without anything being real? Your book is locked while you practise.',
} satisfies Shape<typeof sv>;
