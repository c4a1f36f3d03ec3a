import type { ClockDialogs } from '../../components/dialogs/dialog-store.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';

type Props = Extract<ClockDialogs, { type: 'move-target' }>;

/** Gives one of the company's own dates another day; left empty it is reckoned again. */
export function MoveTargetDialog({ reference, target, day: from }: Props) {
  const { t } = useWords();
  const [day, setDay] = useKept('day', from);
  return (
    <ActDialog
      reference={reference}
      title={t('desk.calendar.moveTitle', { reference })}
      submit={t('desk.calendar.moveSubmit')}
      command={() => ({ type: 'move-target', target, dueOn: day })}
    >
      <DayField
        label={t(`clock.targets.${target}`)}
        value={day}
        empty={t('desk.calendar.moveBack')}
        onChange={setDay}
      />
    </ActDialog>
  );
}
