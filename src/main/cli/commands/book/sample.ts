import { sampleCases } from '../../../sample/sample-cases.ts';
import { by } from '../../../casework/work.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { withBook } from '../../with-book.ts';

const whole = /^\d{1,7}$/;

export const sample: Run = async ({ options: { cases = '', seed = '1' } }, desk) => {
  if (!whole.test(cases) || Number(cases) < 1) return misused('--cases: how many, from 1.');
  if (!whole.test(seed)) return misused('--seed: a whole number.');
  return withBook(desk, async (work) => {
    const count = Number(cases);
    const marked = await work.book.markSample(count, Number(seed), by(work));
    if (!marked.ok) return refused(marked.error);
    const made = sampleCases(count, Number(seed), work.now());
    const filled = await work.book.importMany(made, (at) => desk.say(`${at} of ${count}`));
    if (!filled.ok) return refused(filled.error);
    const { cases: written, events } = filled.value;
    return done({ cases: written, events });
  });
};
