import { Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** That we have been in touch; the whole log stands with the work of the case. */
export function ContactStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, contacts, documents } = view;
  const last = contacts.findLast(({ direction }) => direction === 'out');
  const letter = documents.find(({ kind }) => kind === 'complaint-contact');
  return (
    <Step
      title={t('workflow.checks.complainant-contacted')}
      help={t('desk.complaint.contactHelp')}
      done={last !== undefined || letter !== undefined}
      actions={
        <ChangeButton
          variant="outlined"
          onClick={() => openDialog({ type: 'work', act: 'log-contact', reference })}
        >
          {t('desk.work.logContact')}
        </ChangeButton>
      }
    >
      {last && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {`${sayMoment(last.at, language)} · ${t(`case.channels.${last.channel}`)}\n${last.summary}`}
        </Typography>
      )}
      {letter && (
        <Typography variant="body2">
          {t('desk.complaint.letterSent', { when: sayMoment(letter.issuedAt, language) })}
        </Typography>
      )}
    </Step>
  );
}
