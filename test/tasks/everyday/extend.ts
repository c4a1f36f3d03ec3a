import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { button, send, settled, toCase, words } from './ways.ts';

export const extend: Task = {
  name: 'Extend',
  way: 'Ctrl+K to the case, Extend, why and how it was told, Enter',
  given: (page) => opened(page, { kind: 'access', name: 'Exempla Langsson', commands: settled }),
  async does(hands, page, reference) {
    await toCase(hands, page, 'langsson', reference);
    await hands.click(button(page, words.clock.extendNow));
    await hands.write('Flera system.');
    await hands.press('Tab', 2);
    await hands.write('E-post');
    await send(hands, page, 'Enter');
  },
  isDone: async (page, reference) =>
    (await shown(page, reference)).clock.some(({ type }) => type === 'extended'),
};
