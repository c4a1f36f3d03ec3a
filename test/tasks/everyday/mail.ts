import { join } from 'node:path';
import { listed } from '../cases.ts';
import type { Task } from './task.ts';
import { words } from './ways.ts';

const { shell } = words;
const letter = join(import.meta.dirname, '../../../resources/sample-inbox/01-registerutdrag.eml');
const sender = 'alva.exempelsson@example.com';

export const mail: Task = {
  name: 'Mail to registered case',
  way: 'drop the mail on “Register at once”',
  given: async (page) => `${await listed(page, sender)}`,
  async does(hands, page) {
    await hands.drop(letter, page.getByText(shell.dropRegisterTitle));
    // The case that it became is open.
    await page.getByRole('heading', { level: 1, name: /^[A-Z]+-\d{4}-\d+/ }).waitFor();
  },
  isDone: async (page, before) => (await listed(page, sender)) === Number(before) + 1,
};
