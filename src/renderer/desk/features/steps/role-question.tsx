import HelpOutline from '@mui/icons-material/HelpOutlined';
import { Alert, AlertTitle, Stack } from '@mui/material';
import { isOfPerson } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** The first question on every case: whose data are they? Shown until it is answered. */
export function RoleQuestion({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, role, status, kind } = view;
  if (!isOfPerson(kind) || role.is !== 'undecided' || status === 'closed') return null;
  return (
    <Alert
      severity="info"
      icon={<HelpOutline fontSize="small" />}
      sx={{ mx: 3, mt: 1.5, alignItems: 'center' }}
      action={
        <Stack direction="row" spacing={1}>
          <ChangeButton
            variant="contained"
            onClick={() => openDialog({ type: 'decide-role', reference, role: 'controller' })}
          >
            {t('desk.steps.controller')}
          </ChangeButton>
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'decide-role', reference, role: 'processor' })}
          >
            {t('desk.steps.processor')}
          </ChangeButton>
        </Stack>
      }
    >
      <AlertTitle>{t('desk.steps.roleQuestion')}</AlertTitle>
      {t('desk.steps.roleHelp')}
    </Alert>
  );
}
