import { expect, it } from 'vitest';
import { makeCase, settled } from '../../../../factories/cases/case.ts';
import { contacts, summaryIn } from '../../../../factories/cases/letter.ts';
import { draw } from './draw.ts';

it.each(['sv', 'en'] as const)(
  'whoever nothing is held about reads one page: %s',
  async (language) => {
    const searched = [{ ...contacts, rows: [] }];
    const subject = makeCase(
      ...settled,
      { type: 'assign', handler: 'Åsa Exempel' },
      { type: 'ask-area', system: 'Löner', colleague: 'HR', dueOn: '' },
      { type: 'receive-area', id: 'a1', holdsData: false, note: '' },
    );
    for (const tables of [[], searched]) {
      const { pages } = await draw(summaryIn(language, { tables }, subject));
      expect(pages).toBe(1);
    }
  },
);
