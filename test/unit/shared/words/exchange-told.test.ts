import { expect, it } from 'vitest';
import { exchangeTold } from '#shared/words/exchange-told.ts';
import { wordsFor } from '#shared/words/words.ts';

const desks = [{ desk: 'Bo', name: 'Bo', officer: 'Bo Exempel' }];
const gone = (desk: string, seq: number) => ({ desk, seq, code: 'officer-removed' });

it('tells of what a desk wrote for nothing once, however much it is, and that it is kept', () => {
  const refused = [gone('Bo', 4), gone('Bo', 5), gone('Anna', 2)];
  const told = { desks, refused, waiting: [], warnings: [] };
  expect(exchangeTold(wordsFor('sv'), 'Anna', told)).toEqual([
    '2 händelser från Bo Exempel har ingen verkan, den första är nummer 4. Det är gjort av någon som hade tagits bort. De finns kvar i boken.',
    'En händelse från den här datorn har ingen verkan, nummer 2. Det är gjort av någon som hade tagits bort. Den finns kvar i boken.',
  ]);
  expect(exchangeTold(wordsFor('en'), 'Anna', told)[0]).toBe(
    '2 events of Bo Exempel have no effect, the first is number 4. Each was done by somebody who had been removed. They stay in the book.',
  );
});

it('says of a run that is not taken which object it lies in, and of all else what to do', () => {
  const told = {
    desks,
    refused: [{ desk: 'Bo', seq: 9, code: 'run-damaged', object: 'log/Bo/9-9-ab' }],
    waiting: [
      { desk: 'Bo', seq: 9 },
      { desk: 'Bo', seq: 9, for: { desk: 'Cia', seq: 1 } },
    ],
    warnings: [
      { code: 'removed' },
      { code: 'clock-ahead', desk: 'Bo', minutes: 1_440 },
      { code: 'newer-app' },
    ],
  } as const;
  for (const language of ['sv', 'en'] as const) {
    const lines = exchangeTold(wordsFor(language), 'Anna', told);
    expect(lines).toHaveLength(6);
    expect(lines.join(' ')).toContain('log/Bo/9-9-ab');
    expect(lines.join(' ')).not.toMatch(/\{\{|exchange\./);
  }
});
