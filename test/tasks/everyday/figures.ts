import type { Task } from './task.ts';
import { toPage, words } from './ways.ts';

const [compared = ''] = words.figures.compared.split(' {{');

export const figures: Task = {
  name: 'Answer “how are we doing”',
  way: 'G S (in English G F)',
  given: async () => '',
  async does(hands, page) {
    await toPage(hands, page, 'figures');
    await page.getByText(compared).waitFor();
  },
  isDone: (page) => page.getByText(compared).isVisible(),
};
