import { Alert, Skeleton } from '@mui/material';
import { Group } from '../../../components/fields/group.tsx';
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
  const answer = useExchange();
  return (
    <Group title={t('desk.exchange.title')} text={t('desk.exchange.text')}>
      <Alert severity="info" role="note">
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
    </Group>
  );
}
