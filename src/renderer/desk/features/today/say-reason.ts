import type { Language } from '#domain/language.ts';
import type { ClashKind } from '#domain/case/clash/facts.ts';
import type { Reason, TodoReason } from '#shared/views/today-view.ts';
import { sayDue } from '../../messages/dates.ts';
import type { Words } from '../../messages/use-words.ts';

/** Why a case is here, and by when. A breach tells its hours instead. */
export function sayReason(
  reason: Exclude<Reason, { readonly what: 'breach' }>,
  due: string,
  t: Words,
  language: Language,
): string {
  const date = (day: string) => sayDue(day, language, 'short');
  switch (reason.what) {
    case 'overdue':
    case 'today':
    case 'week':
      return t(`desk.today.reasons.${reason.what}`, { date: date(due) });
    case 'identity':
      return t('desk.today.reasons.identity', { date: date(reason.askBy) });
    case 'waiting': {
      const what = t(`clock.pauses.${reason.category}`);
      return t('desk.today.reasons.waiting', { what, since: date(reason.since) });
    }
    case 'extendable':
      return t('desk.today.reasons.extendable', { date: date(reason.until) });
    default: {
      const by = reason.what === 'clash' || reason.what === 'message' ? 'since' : 'by';
      const when = t(`desk.today.${by}`, { date: date(reason.dueOn) });
      const said = [t(`desk.today.todos.${reason.what}`), titleOf(reason, t), reason.owner, when];
      return said.filter(Boolean).join(' · ');
    }
  }
}

/** A clash has a kind, and no title of its own. */
const titleOf = ({ what, title }: TodoReason, t: Words): string =>
  what === 'clash' ? t(`clash.kinds.${title as ClashKind}`) : title;
