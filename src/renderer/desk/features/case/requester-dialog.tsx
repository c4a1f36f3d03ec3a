import type { Requester } from '#domain/case/opening.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { RequesterFields } from '../../components/fields/requester-fields.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly requester: Requester;
}

/** Corrects who asks and where the answer goes. */
export function RequesterDialog({ reference, requester: before }: Props) {
  const { t } = useWords();
  const [requester, setRequester] = useKept('requester', before);
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  return (
    <FormDialog
      width="sm"
      title={t('desk.casefile.correctRequester')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'correct-requester', requester })}
    >
      <RequesterFields requester={requester} onChange={setRequester} />
    </FormDialog>
  );
}
