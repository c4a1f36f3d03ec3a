import { join } from 'node:path';
import { listed } from '../cases.ts';
import type { Task } from './task.ts';
import { button, words } from './ways.ts';

const { intake, shell } = words;
const letter = join(import.meta.dirname, '../../../resources/sample-inbox/01-registerutdrag.eml');
const sender = 'alva.exempelsson@example.com';

export const mail: Task = {
  name: 'Mail to registered case',
  way: 'drop the mail on the window, S',
  given: async (page) => `${await listed(page, sender)}`,
  async does(hands, page) {
    await hands.drop(letter);
    await page.getByRole('heading', { name: shell.inbox, level: 1 }).waitFor();
    await button(page, intake.save).waitFor();
    await hands.press('s');
    await page.getByRole('heading', { name: intake.emptyTitle }).waitFor();
  },
  isDone: async (page, before) => (await listed(page, sender)) === Number(before) + 1,
};
