import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { send, settled, takeStep, toCase, words } from './ways.ts';
import { checks } from '#shared/words/sv/workflow.ts';

export const askIdentity: Task = {
  name: 'Ask for identity',
  way: 'Ctrl+K to the case, N, the second way, why, Ctrl+Enter',
  given: (page) =>
    opened(page, { kind: 'access', name: 'Exempla Idsson', commands: settled.slice(0, 1) }),
  async does(hands, page, reference) {
    await toCase(hands, page, 'idsson', reference);
    await takeStep(hands, page, checks['identity-settled']);
    await page.getByRole('menuitem', { name: words.steps.ask }).waitFor();
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await hands.write('Annan adress.');
    await send(hands, page, 'Control+Enter');
  },
  isDone: async (page, reference) => (await shown(page, reference)).identity.state === 'asked',
};
