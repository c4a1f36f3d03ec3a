import { admitted, opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { button, words } from './ways.ts';

const { cases } = words;
const colleague = 'Robin Exempel';

export const handOver: Task = {
  name: 'Hand over ten cases',
  way: '/, a word that they share, Enter, Ctrl+A, H, first letters of a name, Enter',
  async given(page) {
    await admitted(page, colleague);
    for (let number = 1; number < 10; number += 1)
      await opened(page, { kind: 'question', name: `Exempla Tiosson ${number}` });
    return opened(page, { kind: 'question', name: 'Exempla Tiosson' });
  },
  async does(hands, page) {
    await hands.press('/');
    await hands.write('tiosson');
    await page.getByText(cases.count_other.replace(/\{\{.*\}\}/, '10'), { exact: true }).waitFor();
    await hands.press('Enter');
    await page.getByRole('grid').and(page.locator(':focus')).waitFor();
    await hands.press('Control+a');
    await button(page, cases.bulk.assign).waitFor();
    await hands.press('h');
    await page.getByRole('menuitem', { name: colleague }).waitFor();
    await hands.write('rob');
    await page.getByRole('menuitem', { name: colleague }).and(page.locator(':focus')).waitFor();
    await hands.press('Enter');
    const said = cases.assigned_other.replace('{{count, number}}', '10');
    await page.getByText(said.replace('{{handler}}', colleague)).waitFor();
  },
  isDone: async (page, reference) => (await shown(page, reference)).handler === colleague,
};
