import { checks } from '#shared/words/sv/workflow.ts';
import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { send, settled, takeStep, toCase } from './ways.ts';

export const breach: Task = {
  name: 'Breach to notified',
  way: 'Ctrl+K to the case; N, words and Ctrl+Enter for each step; the risk is a click',
  given: (page) =>
    opened(page, {
      kind: 'breach',
      name: 'Exempla Prasson',
      hoursAgo: 2,
      commands: settled.slice(0, 1),
    }),
  async does(hands, page, reference) {
    await toCase(hands, page, 'prasson', reference);
    await takeStep(hands, page, checks['breach-described']);
    await hands.write('Lista till fel kund.');
    await send(hands, page, 'Control+Enter');
    await takeStep(hands, page, checks['risk-assessed']);
    await hands.write('Namn och adress.');
    // Likely and grave: the cell around the button is what is seen.
    await hands.click(page.getByRole('dialog').getByRole('radio').nth(6).locator('..'));
    await send(hands, page, 'Control+Enter');
    await takeStep(hands, page, checks['notification-decided']);
    await hands.write('Risk kan inte uteslutas.');
    await send(hands, page, 'Control+Enter');
    await takeStep(hands, page, checks['authority-notified']);
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await send(hands, page, 'Control+Enter');
  },
  isDone: async (page, reference) =>
    (await shown(page, reference)).breach.notification !== undefined,
};
