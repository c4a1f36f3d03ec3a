import { type RequesterGroup, requesterGroups } from '#domain/case/requester/facts.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly group: RequesterGroup;
}

/** Says which of the policy's own groups the requester belongs to. */
export function GroupDialog({ reference, group: before }: Props) {
  const { t } = useWords();
  const [group, setGroup] = useKept('group', before);
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  return (
    <FormDialog
      title={t('desk.steps.group')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'classify-requester', group })}
    >
      <Choice
        label={t('desk.steps.group')}
        help={t('desk.steps.groupHelp')}
        value={group}
        options={requesterGroups}
        say={(option) => t(`workflow.groups.${option}`)}
        onChange={setGroup}
      />
    </FormDialog>
  );
}
