import type { Language } from '#domain/case/case.ts';
import { sayDue } from '../../messages/dates.ts';
import type { Words } from '../../messages/use-words.ts';
import type { TodayRow } from './sections.ts';

/** What a row needs or waits for, other than its answer; `undefined` when the answer is all. */
export function sayNeed(row: TodayRow, t: Words, language: Language): string | undefined {
  if ('dueOn' in row) {
    const word = row.what === 'clash' ? 'desk.today.clashSince' : 'desk.today.todoBy';
    return t(word, { date: sayDue(row.dueOn, language, 'short') });
  }
  if ('since' in row) {
    const what = t(`clock.pauses.${row.category}`);
    return t('desk.today.waitsFor', { what, since: sayDue(row.since, language, 'short') });
  }
  if ('askBy' in row) return t('desk.today.askBy', { date: sayDue(row.askBy, language, 'short') });
  if ('extendUntil' in row) {
    return t('desk.today.extendUntil', { date: sayDue(row.extendUntil, language, 'short') });
  }
  return undefined;
}
