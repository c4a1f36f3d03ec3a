import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Takes a controller off the list that the breach does not concern, with why. */
export function DropControllerDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const { controllers = [] } = breach;
  const [id, setId] = useKept('id', controllers[0]?.id ?? '');
  const [reason, setReason] = useKept('reason', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.breach.dropController')}
      command={() => ({ type: 'drop-controller', id, reason })}
    >
      <Choice
        label={t('desk.breach.controller')}
        value={id}
        options={controllers.map((one) => one.id)}
        say={(option) => controllers.find((one) => one.id === option)?.name ?? ''}
        onChange={setId}
      />
      <WordsField
        required
        lines={2}
        label={t('desk.breach.reasons')}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
