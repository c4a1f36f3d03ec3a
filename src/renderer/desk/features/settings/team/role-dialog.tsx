import { TextField } from '@mui/material';
import type { OfficerView } from '#shared/contract/book/team-contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { DayField } from '../../../components/fields/day-field.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import { RoleChoice } from './role-choice.tsx';
import { useKept } from '../../../components/unsaved/use-kept.ts';

/** Gives an officer another role, or another last day. */
export function RoleDialog({ officer }: { readonly officer: OfficerView }) {
  const { t } = useWords();
  const [role, setRole] = useKept('role', officer.role);
  const [until, setUntil] = useKept('until', officer.until ?? '');
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    const change = { officer: officer.id, role, reason, ...(until !== '' && { until }) };
    if (!(await run(() => ombud.team.changeRole(change)))) return;
    sayToast({ tone: 'done', title: t('desk.team.changed') });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.team.changeTitle', { name: officer.name })}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <RoleChoice value={role} onChange={setRole} />
      <DayField
        label={t('desk.team.lastDay')}
        value={until}
        onChange={setUntil}
        empty={t('desk.team.noLastDay')}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.casefile.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
