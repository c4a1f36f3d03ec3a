import { mondayOf } from '#domain/figures/period.ts';
import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { stages } from '#domain/case/stage.ts';
import type { ListGroup } from '#shared/list/arrangement.ts';
import type { Part } from '#shared/list/parted.ts';
import type { Alphabet } from './alphabet.ts';
import type { CaseTable } from '../rows/case-table.ts';

/** Of a closed case: it is due in no week. */
const noWeek = '';

interface Grouped {
  /** In the order of the parts. */
  readonly rows: readonly number[];
  readonly parts: readonly Part[];
}

/** Rows by what they have in common; within a part they stay in their order. A week's key is its Monday, `YYYY-MM-DD`. */
export function grouped(
  table: CaseTable,
  by: ListGroup,
  rows: readonly number[],
  alphabet: Alphabet,
): Grouped {
  const keyOf = keys(table, by);
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = found.get(key);
    if (part) part.push(row);
    else found.set(key, [row]);
  }
  const parts = [...found].toSorted(([one], [other]) => compare(by, one, other, alphabet));
  return {
    rows: parts.flatMap(([, part]) => part),
    parts: parts.map(([key, { length: count }]) => ({ key, count })),
  };
}

function keys(table: CaseTable, by: ListGroup): (row: number) => string {
  if (by !== 'week') return (row) => table[by](row);
  const known = new Map<string, string>();
  return (row) => {
    if (table.status(row) === 'closed') return noWeek;
    const day = table.due(row).slice(0, 10);
    const week = known.get(day) ?? mondayOf(day);
    known.set(day, week);
    return week;
  };
}

/** What is nobody's, or due in no week, stands last. */
function compare(by: ListGroup, one: string, other: string, alphabet: Alphabet): number {
  if (by === 'kind') return placeIn(caseKinds, one) - placeIn(caseKinds, other);
  if (by === 'stage') return placeIn(stages, one) - placeIn(stages, other);
  if (by === 'status') return placeIn(statuses, one) - placeIn(statuses, other);
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return alphabet.compare(one, other);
}

const placeIn = (words: readonly string[], word: string) => words.indexOf(word);
