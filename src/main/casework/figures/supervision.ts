import { isIn, type Period } from '#domain/figures/period.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { FigureId, FigureTable } from '#shared/figures/figure-table.ts';
import { wordsFor } from '#shared/words/words.ts';
import { zip } from '../../letters/deliver/zip.ts';
import { casesAsCsv } from '../case-register/as-csv.ts';
import { caseEntries } from '../lists/export-cases.ts';
import { figuresIn } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';
import { figuresCsv } from './figures-csv.ts';
import { periodFigures } from './figures.ts';
import { drawReport } from './report.ts';

/**
 * What IMY has asked in its supervision of the right of access (the coordinated action of 2024 on Art. 15, and its decisions):
 * how many requests, how many within the month of Art. 12(3), extensions and why, how identity was settled (Art. 12(6)),
 * refusals and their grounds (Art. 12(4)-(5)), and how the answers were given.
 */
const asked: readonly FigureId[] = [
  'totals',
  'times',
  'late',
  'extensions',
  'pauses',
  'identity',
  'refusals',
  'answers',
];
const tables = ({ id }: FigureTable) => asked.includes(id);

/** The answers as PDF and CSV, and the entries in the register of the cases that were received or answered in the period. */
export async function supervisionBundle(
  work: Work,
  { from, to, language }: Request<'figures:save'>,
): Promise<Response<'figures:save'>> {
  const both = await periodFigures(work, { from, to }, 'access');
  if (!both.ok) return both;
  const report = await drawReport(work, both.value, language, { name: 'supervision', tables });
  if (!report.ok) return report;
  const wanted = countedIn(work, { from, to });
  const counted = await caseEntries(work, { search: '', kind: 'access' }, (caseId) =>
    wanted.has(caseId),
  );
  const t = wordsFor(language);
  const files = [
    { name: `${t('figures.supervision.file')}.pdf`, bytes: report.value },
    {
      name: `${t('figures.file')}.csv`,
      bytes: Buffer.from(figuresCsv(both.value, language, tables)),
    },
    {
      name: `${t('figures.supervision.cases')}.csv`,
      bytes: Buffer.from(casesAsCsv(counted, language)),
    },
  ];
  const fileName = `${t('figures.supervision.file')}-${from}-${to}.zip`;
  return ok({
    bytes: await zip(files, { at: work.now() }),
    fileName,
    mediaType: 'application/zip',
  });
}

/** The cases that were received or answered in a period. */
function countedIn(work: Work, period: Period): ReadonlySet<string> {
  const figureIn = figuresIn(work);
  const counted = [...work.book.fates()].filter((fate) => {
    const { receivedOn, answeredOn } = figureIn(fate);
    return isIn(receivedOn, period) || isIn(answeredOn, period);
  });
  return new Set(counted.map(({ caseId }) => caseId));
}
