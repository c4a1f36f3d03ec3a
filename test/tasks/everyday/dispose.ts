import { dueForDisposal } from '../cases.ts';
import type { Task } from './task.ts';
import { button, send, toPage, words } from './ways.ts';

const { retention } = words;

export const dispose: Task = {
  name: 'Dispose',
  way: 'G G (in English G D), Ctrl+A, Delete, Space, Enter',
  given: async () => '',
  async does(hands, page) {
    await toPage(hands, page, 'retention');
    await button(page, retention.dispose).waitFor();
    await hands.press('Control+a');
    await hands.press('Delete');
    await page
      .getByRole('checkbox', { name: retention.sure })
      .and(page.locator(':focus'))
      .waitFor();
    await hands.press('Space');
    await send(hands, page, 'Enter');
  },
  isDone: async (page) => (await dueForDisposal(page)) === 0,
};
