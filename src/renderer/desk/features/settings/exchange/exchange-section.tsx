import { Alert, Paper, Skeleton, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { KeptForm } from '../../../components/unsaved/kept-form.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { BundleButtons } from './bundle-buttons.tsx';
import { CarrierForm } from './carrier-form.tsx';
import { DeskList } from './desk-list.tsx';
import { useExchange } from './exchange-view.ts';
import { ToldList } from './told-list.tsx';

/** How the book reaches the other desks, and what of theirs has come. */
export function ExchangeSection() {
  const { t } = useWords();
  const id = useId();
  const answer = useExchange();
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Stack spacing={1.75}>
        <div>
          <Typography variant="h3" component="h2" id={id}>
            {t('desk.exchange.title')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('desk.exchange.text')}
          </Typography>
        </div>
        <Alert severity="info" variant="outlined" role="note">
          {t('desk.exchange.notBackup')}
        </Alert>
        {answer.state === 'loading' && <Skeleton variant="rounded" height={160} />}
        {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
        {answer.state === 'ready' && (
          <>
            <KeptForm name="carrier" saved={[answer.value.kind, answer.value.place]}>
              <CarrierForm view={answer.value} />
            </KeptForm>
            <RefusalNotice refusal={answer.value.refusal} />
            <BundleButtons view={answer.value} />
            <DeskList view={answer.value} />
            <ToldList view={answer.value} />
          </>
        )}
      </Stack>
    </Paper>
  );
}
