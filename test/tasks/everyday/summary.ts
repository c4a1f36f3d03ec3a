import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from '#shared/words/sv/workflow.ts';
import { opened, shown } from '../cases.ts';
import type { Task } from './task.ts';
import { button, send, settled, takeStep, toCase, words } from './ways.ts';

const rows = 'Namn;E-post\nExempla Utdragsson;exempla.utdragsson@example.com\n';

export const summary: Task = {
  name: 'Collect and issue a summary',
  way: 'Ctrl+K to the case, drop the export, its system, N, Issue, a reason for each finding, Ctrl+Enter',
  given: (page) => opened(page, { kind: 'access', name: 'Exempla Utdragsson', commands: settled }),
  async does(hands, page, reference) {
    await toCase(hands, page, 'utdragsson', reference);
    const folder = await mkdtemp(join(tmpdir(), 'ombud-tasks-'));
    const file = join(folder, 'kunder.csv');
    await writeFile(file, rows);
    await hands.drop(file);
    await hands.write('CRM');
    await send(hands, page, 'Enter');
    await rm(folder, { recursive: true });
    await takeStep(hands, page, checks.answered);
    await hands.click(button(page, words.letters.issue));
    const reasons = page.getByRole('dialog').getByRole('textbox');
    await reasons.first().waitFor();
    for (let left = await reasons.count(); left > 0; left -= 1) {
      await hands.write('Vi vet det.');
      if (left > 1) await hands.press('Tab');
    }
    await send(hands, page, 'Control+Enter');
  },
  isDone: async (page, reference) => (await shown(page, reference)).documents.length === 1,
};
