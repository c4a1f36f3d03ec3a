import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { send, settled, takeStep, toCase, words } from './ways.ts';

export const close: Task = {
  name: 'Close',
  way: 'Ctrl+K to the case, N, Ctrl+Enter',
  given: (page) =>
    opened(page, {
      kind: 'rectification',
      name: 'Exempla Slutsson',
      commands: [
        ...settled,
        { type: 'take-measure', what: 'Efternamn', done: 'corrected', note: '' },
        { type: 'declare-no-recipients', reason: 'Ingen utanför bolaget har fått dem' },
        {
          type: 'log-contact',
          direction: 'out',
          channel: 'phone',
          summary: 'Berättade att namnet är rättat.',
          answers: true,
        },
      ],
    }),
  async does(hands, page, reference) {
    await toCase(hands, page, 'slutsson', reference);
    await takeStep(hands, page, words.casefile.closeCase);
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await send(hands, page, 'Control+Enter');
  },
  isDone: async (page, reference) => (await shown(page, reference)).status === 'closed',
};
