import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayList } from './day-list.tsx';
import type { Settings } from './settings.ts';

/** Days the office is closed, besides the public holidays. */
export function ClosedDays({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const days = settings.calendar.closedDays.filter(({ country }) => country === settings.country);
  return (
    <DayList
      title={t('desk.settings.closedDays')}
      text={t('desk.settings.closedDaysText')}
      none={t('desk.settings.noClosedDays')}
      add={t('desk.settings.addClosedDay')}
      days={days.map(({ date, name, reason }) => ({ date, title: name, note: reason }))}
      onAdd={() => openDialog({ type: 'add-closed-day' })}
      onUndo={(date) => openDialog({ type: 'remove-closed-day', date })}
    />
  );
}
