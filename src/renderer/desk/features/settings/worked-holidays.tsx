import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayList } from './day-list.tsx';
import type { Settings } from './settings.ts';

/** Public holidays of the calendar that are none. */
export function WorkedHolidays({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const days = settings.calendar.workedHolidays.filter(
    ({ country }) => country === settings.country,
  );
  return (
    <DayList
      title={t('desk.settings.workedHolidays')}
      text={t('desk.settings.workedHolidaysText')}
      none={t('desk.settings.noWorkedHolidays')}
      add={t('desk.settings.strikeHoliday')}
      days={days.map(({ date, reason }) => ({ date, title: '', note: reason }))}
      onAdd={() => openDialog({ type: 'strike-holiday' })}
      onUndo={(date) => openDialog({ type: 'restore-holiday', date })}
    />
  );
}
