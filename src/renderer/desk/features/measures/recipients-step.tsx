import { Typography } from '@mui/material';
import { areTold, noticesIn } from '#domain/case/recipients/facts.ts';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { RowList } from '../../components/lists/row-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { useExecute } from '../../components/use-execute.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { RecipientRow } from './recipient-row.tsx';

/** Who got the data, and that each was told (Art. 19). */
export function RecipientsStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, recipients, status, knownRecipients } = view;
  const execute = useExecute(reference);
  const notices = noticesIn(recipients);
  const open = status !== 'closed';
  const unlisted = knownRecipients.filter((name) => !notices.some((held) => held.name === name));
  const listAll = async () => {
    for (const name of unlisted) await execute({ type: 'list-recipient', name });
  };
  const ask = (act: 'list-recipient' | 'no-recipients') =>
    openDialog({ type: 'measures', act, reference });
  return (
    <Step
      title={t('workflow.checks.recipients-told')}
      help={t('desk.measures.recipientsHelp')}
      done={areTold(recipients)}
      actions={
        open && (
          <>
            {unlisted.length > 0 && (
              <ChangeButton variant="outlined" onClick={() => void listAll()}>
                {t('desk.measures.listKnown', { count: unlisted.length })}
              </ChangeButton>
            )}
            {recipients.state === 'unlisted' && unlisted.length === 0 && (
              <ChangeButton variant="outlined" onClick={() => ask('no-recipients')}>
                {t('desk.measures.noRecipients')}
              </ChangeButton>
            )}
            <ChangeButton variant="outlined" onClick={() => ask('list-recipient')}>
              {t('desk.measures.listRecipient')}
            </ChangeButton>
          </>
        )
      }
    >
      {recipients.state === 'none' && (
        <Typography variant="body2">
          {t('desk.measures.declaredNone', { reason: recipients.reason })}
        </Typography>
      )}
      {notices.length > 0 && (
        <RowList aria-label={t('workflow.checks.recipients-told')}>
          {notices.map((notice) => (
            <RecipientRow key={notice.id} reference={reference} notice={notice} open={open} />
          ))}
        </RowList>
      )}
    </Step>
  );
}
