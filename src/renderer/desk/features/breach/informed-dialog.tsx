import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Records that the persons were told (Art. 34). */
export function InformedDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const when = useWhen();
  const { informed, description, listed } = breach;
  const [how, setHow] = useKept('how', informed?.how ?? '');
  const [persons, setPersons] = useKept(
    'persons',
    informed?.persons ?? listed ?? description?.persons,
  );
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.persons-informed')}
      command={() =>
        when.facts && persons !== undefined
          ? { type: 'record-communication', how, persons, ...when.facts }
          : undefined
      }
    >
      <WordsField
        first
        required
        lines={2}
        label={t('desk.breach.how')}
        help={t('desk.breach.informedHowHelp')}
        value={how}
        onChange={setHow}
      />
      <NumberField
        label={t('desk.breach.howMany')}
        help={t('desk.breach.howManyHelp')}
        value={persons}
        onChange={setPersons}
      />
      <MomentField
        label={t('desk.breach.informedAt')}
        value={when.value}
        onChange={when.onChange}
      />
    </ActDialog>
  );
}
