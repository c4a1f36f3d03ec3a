import { Typography } from '@mui/material';
import { caseKinds, type CaseKind } from '#domain/case/kind.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const kinds = caseKinds.filter((kind) => kind !== 'complaint' && kind !== 'question');

/** Opens what the complaint really is as a case of its own; both stay, and each knows the other. */
export function BranchDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [kind, setKind] = useKept<CaseKind>('kind', 'breach');
  const submit = async () => {
    const opened = await run(() => ombud.cases.branch({ reference, kind }));
    if (!opened) return;
    sayToast({
      tone: 'done',
      title: t('desk.complaint.branched', { reference: opened.value.reference }),
    });
    closeDialog();
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.complaint.openBranch')}
      submit={t('desk.complaint.openBranch')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography variant="body2" color="textSecondary">
        {t('desk.complaint.branchText')}
      </Typography>
      <Choice
        label={t('desk.casefile.kind')}
        value={kind}
        options={kinds}
        say={(one) => t(`case.kinds.${one}`)}
        onChange={setKind}
      />
    </FormDialog>
  );
}
