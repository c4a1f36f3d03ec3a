import { expect, test } from 'vitest';
import guided from '../../tasks/guided/guided.json' with { type: 'json' };
import { measureGuided } from '../../tasks/guided/measure-guided.ts';

test('the guided first case takes no more acts and words than the page of tasks tells', async () => {
  const { effort, wordsRead } = await measureGuided();
  for (const [what, most] of Object.entries(guided.effort))
    expect.soft(effort[what as keyof typeof effort], what).toBeLessThanOrEqual(most);
  // The day and the numbers of a made-up case are words too, a few more or fewer from day to day.
  expect(wordsRead).toBeLessThanOrEqual(guided.wordsRead + 30);
});
