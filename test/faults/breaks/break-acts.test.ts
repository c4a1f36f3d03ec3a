import { expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { suiteSeed } from '../../seeded.ts';
import { breakAct, breakingsBy } from './break-acts.ts';
import { befallAct, befallings, type BefallingName } from './befall-acts.ts';
import { actNames } from './kill-acts.ts';

// Deriving a key takes the better part of a second each time: those are for the long run.
const quick = actNames.filter((act) => act !== 'changing secrets' && !act.startsWith('restoring'));

test.each(quick)(
  `a disk that is full, fails, takes half, takes nothing or opens no file is told of, and nothing is lost, while %s (seed ${suiteSeed})`,
  async (act) => {
    expect(await breakAct(act, breakingsBy(seededRandom(suiteSeed), 12))).toEqual([]);
  },
);

test.each(Object.keys(befallings) as BefallingName[])(
  `nothing acknowledged is lost, and nothing is refused without words, when in the midst of keeping files %s (seed ${suiteSeed})`,
  async (befalling) => {
    expect(await befallAct('keeping files', befalling, seededRandom(suiteSeed))).toEqual([]);
  },
);

test('a book goes on after a key file that nobody could see was replaced, whichever step opened no more files', async () => {
  const steps = Array.from({ length: 26 }, (_, step) => step);
  const breakings = steps.map((step) => ({ kind: 'EMFILE', step, lasting: 3 }) as const);
  expect(await breakAct('destroying cases', breakings)).toEqual([]);
});

test('an invitation is refused in words whichever step of taking it fails, and where nothing can be cleared away', async () => {
  const steps = Array.from({ length: 26 }, (_, step) => step);
  const breakings = [
    ...steps.map((step) => ({ kind: 'EIO', step, lasting: 1 }) as const),
    ...[2, 7, 13, 19].map((step) => ({ kind: 'EROFS', step, lasting: 10_000 }) as const),
  ];
  expect(await breakAct('accepting an invitation', breakings)).toEqual([]);
});
