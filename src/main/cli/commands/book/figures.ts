import { isDay } from '#shared/schemas/settings-schema.ts';
import { figuresCsv } from '../../../casework/figures/figures-csv.ts';
import { periodFigures } from '../../../casework/figures/figures.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { withBook } from '../../with-book.ts';

const formats = ['json', 'csv'] as const;

/** The figures of a period. As CSV they are the one member of the document: stdout holds JSON and nothing else. */
export const figures: Run = async ({ options }, desk) => {
  const { from, to } = options;
  const format = formats.find((known) => known === (options.format ?? 'json'));
  if (!isDay(from) || !isDay(to)) return misused('DAY is a day, as in 2026-03-31.');
  if (!format) return misused(`--format: ${formats.join(', ')}.`);
  return withBook(desk, async (work) => {
    const counted = await periodFigures(work, { from, to });
    if (!counted.ok) return refused(counted.error);
    const { figures: own, before } = counted.value;
    return format === 'csv'
      ? done({ csv: figuresCsv(counted.value, work.book.settings.language) })
      : done({ ...own, before });
  });
};
