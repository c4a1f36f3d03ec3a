import type { Language } from '#domain/language.ts';
import { isIn, type Period } from '#domain/figures/period.ts';
import { heading } from '#domain/letter/blocks.ts';
import type { Block } from '#domain/letter/letter-document.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { supervisionFigures } from '#shared/figures/supervision-questions.ts';
import { supervisionRows } from '#shared/figures/supervision-rows.ts';
import { wordsFor } from '#shared/words/words.ts';
import { zip } from '../../letters/deliver/zip.ts';
import { casesAsCsv } from '../case-register/as-csv.ts';
import { caseEntries } from '../lists/export-cases.ts';
import { figuresIn } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';
import { figuresCsv } from './figures-csv.ts';
import { periodFigures } from './figures.ts';
import { latestRecords } from './latest-records.ts';
import { drawReport } from './report.ts';

const tables = ({ id }: FigureTable) => supervisionFigures.includes(id);

/**
 * What authorities ask of the right of access, and the answers: the questions with their sources and the figures as PDF and
 * CSV, the entries in the register of the cases that were received or answered in the period, and records without names.
 */
export async function supervisionBundle(
  work: Work,
  { from, to, language }: Request<'figures:save'>,
): Promise<Response<'figures:save'>> {
  const both = await periodFigures(work, { from, to }, 'access');
  if (!both.ok) return both;
  const report = await drawReport(work, both.value, language, {
    name: 'supervision',
    tables,
    first: questions(language),
  });
  if (!report.ok) return report;
  const records = await latestRecords(work, { from, to }, language);
  if (!records.ok) return records;
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
    ...records.value.map(({ name, bytes }) => ({
      name: `${t('figures.supervision.records')}/${name}`,
      bytes,
    })),
  ];
  const fileName = `${t('figures.supervision.file')}-${from}-${to}.zip`;
  return ok({
    bytes: await zip(files, { at: work.now() }),
    fileName,
    mediaType: 'application/zip',
  });
}

/** What is asked, by whom, and what answers it. */
function questions(language: Language): readonly Block[] {
  const t = wordsFor(language);
  const caption = t('figures.supervision.asked');
  return [
    heading(1, caption),
    {
      type: 'table',
      caption,
      columns: [
        t('figures.supervision.question'),
        t('figures.supervision.answer'),
        t('figures.supervision.source'),
      ],
      rows: supervisionRows(t).map(({ asked, answered, source }) => [asked, answered, source]),
    },
  ];
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
