import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { button, send, words } from './ways.ts';

const { cases } = words;

export const handOver: Task = {
  name: 'Hand over ten cases',
  way: '/, a word that they share, choose all, Assign, a name, Enter',
  async given(page) {
    for (let number = 1; number < 10; number += 1)
      await opened(page, { kind: 'question', name: `Exempla Tiosson ${number}` });
    return opened(page, { kind: 'question', name: 'Exempla Tiosson' });
  },
  async does(hands, page) {
    await hands.press('/');
    await hands.write('tiosson');
    await page.getByText(cases.count_other.replace(/\{\{.*\}\}/, '10'), { exact: true }).waitFor();
    await hands.click(page.getByRole('checkbox', { name: cases.chooseAll }));
    await hands.click(button(page, cases.bulk.assign));
    await hands.write('Robin Exempel');
    await send(hands, page, 'Enter');
  },
  isDone: async (page, reference) => (await shown(page, reference)).handler === 'Robin Exempel',
};
