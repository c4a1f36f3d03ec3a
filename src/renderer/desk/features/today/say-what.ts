import type { Words } from '../../messages/use-words.ts';
import type { TodayRow } from './sections.ts';

/** What the row is about: what is to be done, or else the case. */
export function sayWhat(row: TodayRow, t: Words): string {
  const said =
    'dueOn' in row
      ? [t(`desk.today.todos.${row.what}`), row.title, row.owner]
      : [t(`case.kinds.${row.kind}`), row.subject];
  return said.filter(Boolean).join(' · ');
}
