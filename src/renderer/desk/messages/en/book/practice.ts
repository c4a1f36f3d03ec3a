import type { Shape } from '#shared/words/shape.ts';
import type { practice as sv } from '../../sv/book/practice.ts';

/** The way to the practice book. */
export const practice = {
  name: 'Practice book',
  way: 'Practise first',
  waysText:
    'A separate book with made-up people, and a guide through your first case: from e-mail to letter in ten minutes. You create your real book afterwards.',
  open: 'Open the practice book',
  useFile: 'Use the practice file',
  leave: 'Leave practice',
  locksText:
    'Want to try things out where nothing is real? Your book is locked while you practise.',
} satisfies Shape<typeof sv>;
