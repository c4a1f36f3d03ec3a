import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Asks a colleague to look in a system. Ombud sends nothing: it remembers that it was asked. */
export function AreaDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [system, setSystem] = useKept('system', '');
  const [colleague, setColleague] = useKept('colleague', '');
  const [dueOn, setDueOn] = useKept('dueOn', '');
  return (
    <ActDialog
      reference={reference}
      title={t('desk.work.askArea')}
      command={() => ({ type: 'ask-area', system, colleague, dueOn })}
    >
      <WordsField
        first
        required
        label={t('desk.work.system')}
        value={system}
        onChange={setSystem}
      />
      <WordsField
        label={t('desk.work.colleague')}
        help={t('desk.work.colleagueHelp')}
        value={colleague}
        onChange={setColleague}
      />
      <DayField
        label={t('desk.work.dueOn')}
        value={dueOn}
        empty={t('desk.work.noDay')}
        onChange={setDueOn}
      />
    </ActDialog>
  );
}
