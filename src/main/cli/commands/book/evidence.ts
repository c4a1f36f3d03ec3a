import { makePack } from '../../../casework/evidence/make-pack.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { periodIn } from '../../period-in.ts';
import { saveWhole } from '../../save-whole.ts';
import { writingBook } from '../../with-book.ts';

/** Nobody can be asked in a script: this is logged in place of a reason. */
const unasked = 'desk evidence';

export const evidence: Run = async ({ words, options }, desk) => {
  const { mask, out, reason = unasked } = options;
  if (!out) return misused('Say where to save the pack: --out FILE.zip.');
  if (mask !== undefined && mask !== 'names') return misused('--mask: names.');
  const period = periodIn(options);
  if (typeof period === 'string') return misused(period);
  if (words.length === 0 && !period)
    return misused('Name cases, or a period: --from DAY --to DAY.');
  const names = mask === 'names' ? 'masked' : 'kept';
  const wanted = { references: words, names, reason, ...(period && { period }) } as const;
  return writingBook(desk, async (work) => {
    const saved = await saveWhole(out, () => makePack(work, wanted));
    if (!saved.ok) return refused(saved.error);
    const { cases, files, unopened } = saved.value;
    return done({ cases, files, unopened, out });
  });
};
