import type { ClashKind } from '#domain/case/clash/facts.ts';
import type { Words } from '../../messages/use-words.ts';
import type { TodayRow } from './sections.ts';

/** What the row is about: what is to be done, or else the case. */
export function sayWhat(row: TodayRow, t: Words): string {
  const said =
    'dueOn' in row
      ? [t(`desk.today.todos.${row.what}`), titleOf(row, t), row.owner]
      : [t(`case.kinds.${row.kind}`), row.subject];
  return said.filter(Boolean).join(' · ');
}

/** A clash has a kind, and no title of its own. */
const titleOf = ({ what, title }: Extract<TodayRow, { readonly what: string }>, t: Words): string =>
  what === 'clash' ? t(`clash.kinds.${title as ClashKind}`) : title;
