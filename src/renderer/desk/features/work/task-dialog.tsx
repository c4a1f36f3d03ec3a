import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly handler: string;
}

/** Adds something to be done. */
export function TaskDialog({ reference, handler }: Props) {
  const { t } = useWords();
  const [title, setTitle] = useKept('title', '');
  const [owner, setOwner] = useKept('owner', handler);
  const [dueOn, setDueOn] = useKept('dueOn', '');
  return (
    <ActDialog
      reference={reference}
      title={t('desk.work.addTask')}
      command={() => ({ type: 'add-task', title, owner, dueOn })}
    >
      <WordsField first required label={t('desk.work.task')} value={title} onChange={setTitle} />
      <WordsField label={t('desk.work.owner')} value={owner} onChange={setOwner} />
      <DayField
        label={t('desk.work.dueOn')}
        value={dueOn}
        empty={t('desk.work.noDay')}
        onChange={setDueOn}
      />
    </ActDialog>
  );
}
