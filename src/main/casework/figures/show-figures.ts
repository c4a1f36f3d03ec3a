import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { countedText } from '#shared/figures/counted-text.ts';
import { figureTables } from '#shared/figures/figure-tables.ts';
import { wordsFor } from '#shared/words/words.ts';
import { longDate } from '../../letters/draw/letter-words.ts';
import type { Work } from '../work.ts';
import { periodFigures } from './figures.ts';

/** The figures of a period in the words of a language. */
export async function showFigures(
  work: Work,
  { from, to, language }: Request<'figures:show'>,
): Promise<Response<'figures:show'>> {
  const both = await periodFigures(work, { from, to });
  if (!both.ok) return both;
  const t = wordsFor(language);
  return ok({
    before: both.value.before.period,
    counted: countedText(both.value.figures, t, (day) => longDate(day, language)),
    tables: figureTables(both.value, t),
  });
}
