import type { Flow } from '../flow.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Pace } from '../pace.ts';
import { rules, styles } from '../text-styles.ts';
import { close, setFacts, termWidth, type Fact, type SetFacts } from './draw-facts.ts';
import { drawText } from './draw-text.ts';
import { columnCount, type TableBlock } from './table-data.ts';

const aboveCaption = 13;
const belowCaption = 6;
const recordStart = 5 * styles.cell.leading;

/** What a table needs to begin: its caption, and the head of its first record or row with a few lines. */
export const tableStart = aboveCaption + styles.caption.leading + belowCaption + recordStart;

/** A table too wide for any page: each row becomes a record of its own, every column a line in it. */
export async function drawRecords(
  flow: Flow,
  table: TableBlock,
  words: LetterWords,
  pace: Pace,
): Promise<void> {
  const { rows, columns } = table;
  if (flow.room() < tableStart) flow.turn();
  flow.space(aboveCaption);
  drawText(flow, 'P', table.caption, styles.caption);
  if (rows.length === 0) drawText(flow, 'P', words.noRows, styles.emptyCell);
  const terms = Array.from({ length: columnCount(table) }, (_, at) => columns[at] ?? '');
  const hang = termWidth(flow, terms, close);
  for (const [at, row] of rows.entries()) {
    const facts = terms.map((term, column) => ({ term, value: row[column] ?? '' }));
    const record = setRecord(flow, facts, hang);
    flow.space(at === 0 ? belowCaption : 14);
    if (flow.room() < roomFor(flow, nameHeight + record.height)) flow.turn();
    drawText(flow, 'P', words.record(at + 1, rows.length), styles.recordName);
    flow.y += belowName;
    flow.sheet.rule(flow.frame.left, flow.frame.right, flow.y, rules.head);
    record.draw();
    await pace.step();
  }
}

/** In two columns where that makes it little more than half as tall: values in it are short. */
function setRecord(flow: Flow, facts: readonly Fact[], hang: number): SetFacts {
  const single = setFacts(flow, facts, hang, close);
  if (facts.length < fewToShare) return single;
  const half = setFacts(flow, facts, Math.min(hang, widestHalfTerm), close, 2);
  return half.height <= single.height * 0.65 ? half : single;
}

const fewToShare = 6;
const widestHalfTerm = 110;

const belowName = 2;
const nameHeight = styles.recordName.leading + belowName;

/** A record stays whole where that leaves no more than half a page empty. */
const roomFor = ({ frame }: Flow, height: number): number =>
  height <= (frame.bottom - frame.top) / 2 ? height : recordStart;
