import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import { ok, type Result } from '#domain/result.ts';
import type { LetterRefusal, UndrawablePlace } from '#shared/refusals/letter-refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { closingHeight, headingLevels, headingsInto, roomUnder } from './blocks/draw-heading.ts';
import { drawChart } from './blocks/chart/draw-chart.ts';
import { drawFacts } from './blocks/draw-facts.ts';
import { drawList } from './blocks/draw-list.ts';
import { drawParagraph } from './blocks/draw-text.ts';
import { drawRecords } from './blocks/draw-records.ts';
import { drawTable } from './blocks/draw-table.ts';
import { planTable, type ColumnPlan } from './blocks/plan-table.ts';
import { drawLetterhead } from './draw-letterhead.ts';
import { startFlow } from './flow.ts';
import { letterWords } from './letter-words.ts';
import type { Attachment } from './attachment.ts';
import { setPace } from './pace.ts';
import { attachFiles } from './pdf/attach-files.ts';
import { keepBookmarks } from './pdf/bookmarks.ts';
import { embedLogo } from './pdf/logo-image.ts';
import { closePdf, openPdf } from './pdf/open-pdf.ts';
import { packObjects } from './pdf/packed-objects.ts';
import { growTagTree } from './pdf/tag-tree.ts';
import { createTypesetter } from './text/typesetter.ts';
import { legible, legibleText } from './text/legible.ts';

export interface DrawOptions extends Pacing {
  /** Put inside the file, in the order given, each under a name of its own. */
  readonly attachments?: readonly Attachment[];
}

export interface DrawnLetter {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that a visible sign stands for, each once with its first place. */
  readonly signs: readonly UndrawablePlace[];
}

/**
 * Draws a letter as tagged, archivable PDF (built to PDF/A-3a and PDF/UA-1). The same letter with the same attachments gives the same bytes.
 * A character that no font at hand can draw is shown as a sign, and told of.
 */
export async function drawLetter(
  given: LetterDocument,
  options: DrawOptions = {},
): Promise<Result<DrawnLetter, LetterRefusal>> {
  options.signal?.throwIfAborted();
  const { letter, signs } = legible(given);
  const doc = openPdf(letter);
  const packed = packObjects(doc);
  const tags = growTagTree(doc, packed);
  const bookmarks = keepBookmarks(doc);
  const typesetter = createTypesetter(doc);
  const flow = startFlow(doc, tags, typesetter, letter);
  const headings = headingsInto(bookmarks);
  const words = letterWords[letter.language];
  const pace = setPace(countSteps(letter.blocks), options);

  const logo = letter.look?.logo;
  drawLetterhead(flow, letter, logo && embedLogo(doc, logo));
  headings.draw(flow, 1, letter.title);
  // At the top of each page it is an artifact, which is not read out.
  if (letter.practice) drawParagraph(flow, words.practice);

  const plans = new Map<Block, ColumnPlan | undefined>();
  for (const block of letter.blocks) {
    if (block.type === 'table') plans.set(block, planTable(block, typesetter));
  }
  for (const [at, block] of letter.blocks.entries()) {
    const orientation = orientationAt(letter.blocks, at, plans);
    if (orientation !== flow.orientation) flow.turn(orientation);
    if (block.type === 'table') {
      const plan = plans.get(block);
      if (plan) await drawTable(flow, block, plan, words, pace);
      else await drawRecords(flow, block, words, pace);
      continue;
    }
    const reserve = closingHeight(flow, letter.blocks, at + 1);
    if (block.type === 'heading') {
      const level = headingLevels[block.level];
      headings.draw(flow, level, block.text, roomUnder(flow, letter.blocks, at));
    } else if (block.type === 'paragraph') drawParagraph(flow, block.text, reserve);
    else if (block.type === 'chart') drawChart(flow, block);
    else if (block.type === 'list') drawList(flow, block.items, block.ordered, reserve);
    else drawFacts(flow, block.entries, reserve);
    await pace.step();
  }

  flow.finish();
  const attached = (options.attachments ?? []).map((file) => ({
    ...file,
    description: legibleText(file.description),
  }));
  attachFiles(doc, packed, attached, letter.date);
  tags.finish();
  bookmarks.finish();
  return ok({ pdf: await closePdf(doc), pages: flow.pages, signs });
}

const countSteps = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 1), 0);

/** Which way up a block stands: a heading goes with the table it is over. */
function orientationAt(
  blocks: readonly Block[],
  at: number,
  plans: ReadonlyMap<Block, ColumnPlan | undefined>,
) {
  const under = blocks.slice(at).find((block) => block.type !== 'heading');
  return (under && plans.get(under)?.orientation) ?? 'portrait';
}
