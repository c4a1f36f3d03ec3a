import { TextField, Typography } from '@mui/material';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const roles = ['controller', 'processor'] as const;

interface Props {
  readonly reference: string;
  readonly role?: (typeof roles)[number];
}

/** Decides whose data they are, with the controller's name when they are a customer's. */
export function RoleDialog({ reference, role: proposed = 'controller' }: Props) {
  const { t } = useWords();
  const [role, setRole] = useKept('role', proposed);
  const [controller, setController] = useKept('controller', '');
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () =>
    void execute(
      role === 'controller'
        ? { type: 'decide-role', role, reason }
        : { type: 'decide-role', role, controller, reason },
    );
  return (
    <FormDialog
      width="sm"
      title={t('desk.steps.roleQuestion')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <PillChoice
        label={t('desk.steps.role')}
        value={role}
        options={roles}
        say={(option) => t(`desk.steps.${option}`)}
        onChange={setRole}
      />
      <Typography color="textSecondary">
        {t(role === 'controller' ? 'desk.steps.controllerHelp' : 'desk.steps.processorHelp')}
      </Typography>
      {role === 'processor' && (
        <TextField
          required
          label={t('desk.steps.controllerName')}
          value={controller}
          onChange={(event) => setController(event.target.value)}
        />
      )}
      <TextField
        label={t('desk.steps.roleReason')}
        helperText={t('desk.steps.roleReasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
