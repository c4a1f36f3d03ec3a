import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Records that the controller was told of the breach (Art. 33(2)). */
export function ControllerDialog({ reference, breach, controller: ours }: BreachDialogs) {
  const { t } = useWords();
  const when = useWhen();
  const next = breach.controllers?.find(({ told }) => told === undefined)?.name;
  const [controller, setController] = useKept(
    'controller',
    next ?? breach.controllerTold?.controller ?? ours,
  );
  const [how, setHow] = useKept(
    'how',
    next === undefined ? (breach.controllerTold?.how ?? '') : '',
  );
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.controller-told')}
      command={() => when.facts && { type: 'tell-controller', controller, how, ...when.facts }}
    >
      <WordsField
        first
        required
        label={t('desk.breach.controller')}
        value={controller}
        onChange={setController}
      />
      <WordsField
        required
        lines={2}
        label={t('desk.breach.how')}
        help={t('desk.breach.toldHowHelp')}
        value={how}
        onChange={setHow}
      />
      <MomentField label={t('desk.breach.toldAt')} value={when.value} onChange={when.onChange} />
    </ActDialog>
  );
}
