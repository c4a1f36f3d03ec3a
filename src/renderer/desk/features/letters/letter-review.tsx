import { Alert, Stack } from '@mui/material';
import type { Request } from '#shared/contract/contract.ts';
import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly asked: Request<'letters:draft'>;
  readonly review: LetterPreparation['review'];
  /** Whether every question is answered. */
  readonly ready: boolean;
  /** Keeps what is written first; gives whether it could. */
  readonly onBefore: () => Promise<boolean>;
}

/** Where a second pair of eyes is wanted: who has put the letter forward, and who has approved it. */
export function LetterReview({ asked, review, ready, onBefore }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const { state, draftedBy, approvedBy } = review;
  const { reference, kind, language } = asked;
  const approve = () =>
    run(() =>
      ombud.cases.execute({ reference, command: { type: 'approve-letter', kind, language } }),
    );
  const putForward = async () => {
    if (await onBefore()) await run(() => ombud.letters.draft(asked));
  };
  return (
    <Stack spacing={1}>
      <Alert
        severity={state === 'approved' ? 'success' : 'info'}
        action={
          <Stack direction="row">
            {state === 'drafted' && (
              <>
                <ChangeButton color="inherit" loading={busy} onClick={() => void approve()}>
                  {t('desk.letters.approve')}
                </ChangeButton>
                <ChangeButton
                  color="inherit"
                  onClick={() => openDialog({ type: 'approve-as', reference, kind, language })}
                >
                  {t('desk.letters.approveHere')}
                </ChangeButton>
              </>
            )}
            {(state === 'none' || state === 'changed') && (
              <ChangeButton
                color="inherit"
                loading={busy}
                disabled={!ready}
                onClick={() => void putForward()}
              >
                {t('desk.letters.putForward')}
              </ChangeButton>
            )}
          </Stack>
        }
      >
        {t(`desk.letters.review.${state}`, { draftedBy, approvedBy })}
      </Alert>
      <RefusalNotice refusal={refusal} />
    </Stack>
  );
}
