import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Lists a controller whose data the breach concerns (Art. 33(2)). */
export function ListControllerDialog({ reference, breach, controller }: BreachDialogs) {
  const { t } = useWords();
  const [name, setName] = useKept('name', breach.controllers ? '' : controller);
  const [contact, setContact] = useKept('contact', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.breach.listController')}
      command={() => ({ type: 'list-controller', name, contact })}
    >
      <WordsField
        first
        required
        label={t('desk.breach.controller')}
        value={name}
        onChange={setName}
      />
      <WordsField
        lines={3}
        label={t('desk.breach.controllerContact')}
        help={t('desk.breach.controllerContactHelp')}
        value={contact}
        onChange={setContact}
      />
    </ActDialog>
  );
}
