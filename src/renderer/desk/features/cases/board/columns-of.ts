import { type Stage, stages } from '#domain/case/stage.ts';
import type { Part } from '#shared/list/parted.ts';

/** A column of the board: how many cases it has, and where in the whole list they begin. */
export interface BoardColumn {
  readonly stage: Stage;
  readonly count: number;
  readonly first: number;
}

/** Every column, the empty ones too, of a list that is parted by stage. */
export function columnsOf(parts: readonly Part[]): readonly BoardColumn[] {
  let first = 0;
  const found = new Map<string, Omit<BoardColumn, 'stage'>>();
  for (const { key, count } of parts) {
    found.set(key, { count, first });
    first += count;
  }
  return stages.map((stage) => ({ stage, ...(found.get(stage) ?? { count: 0, first: 0 }) }));
}

/** The card that an arrow leads to: within a column, or to the nearest column that has cards. */
export function cardAfter(
  key: string,
  [column, card]: readonly [column: number, card: number],
  shown: readonly number[],
): readonly [column: number, card: number] | undefined {
  const within = (at: number) =>
    [column, Math.min((shown[column] ?? 0) - 1, Math.max(0, at))] as const;
  if (key === 'ArrowDown') return within(card + 1);
  if (key === 'ArrowUp') return within(card - 1);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  for (let at = column + step; at >= 0 && at < shown.length; at += step) {
    const cards = shown[at] ?? 0;
    if (cards > 0) return [at, Math.min(card, cards - 1)];
  }
  return [column, card];
}
