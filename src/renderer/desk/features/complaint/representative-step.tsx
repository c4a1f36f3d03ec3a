import { Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** Our own person, by name, whom the one who complains can turn to. */
export function RepresentativeStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, complaint, status } = view;
  const { representative } = complaint;
  return (
    <Step
      title={t('workflow.checks.representative-appointed')}
      help={t('desk.complaint.appointHelp')}
      done={representative !== ''}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'complaint', act: 'appoint', reference, complaint })}
          >
            {t(representative ? 'desk.complaint.change' : 'desk.complaint.appoint')}
          </ChangeButton>
        )
      }
    >
      {representative && <Typography>{representative}</Typography>}
    </Step>
  );
}
