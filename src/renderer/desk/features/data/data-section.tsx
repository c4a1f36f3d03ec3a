import FactCheck from '@mui/icons-material/FactCheckOutlined';
import TableChart from '@mui/icons-material/TableChartOutlined';
import { Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { CollectionSheet } from './collection-sheet.tsx';

/** What has been taken out of each system for the answer. */
export function DataSection({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const add = (
    <ChangeButton
      variant="outlined"
      disabled={view.status === 'closed'}
      onClick={() => openDialog({ type: 'collect-data', reference: view.reference })}
    >
      {t('desk.data.add')}
    </ChangeButton>
  );
  if (view.data.length === 0) {
    return (
      <PageMessage
        icon={<TableChart color="secondary" fontSize="large" />}
        title={t('desk.data.emptyTitle')}
        advice={t('desk.data.emptyAdvice')}
      >
        {add}
      </PageMessage>
    );
  }
  return (
    <Stack spacing={3}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t('desk.data.text')}
        </Typography>
        <ChangeButton
          variant="outlined"
          startIcon={<FactCheck />}
          href={toHash({ page: 'review', reference: view.reference })}
        >
          {t('desk.review.open')}
        </ChangeButton>
        {add}
      </Stack>
      {view.data.map((collection) => (
        <CollectionSheet
          key={collection.document.id}
          reference={view.reference}
          collection={collection}
          open={view.status !== 'closed'}
        />
      ))}
    </Stack>
  );
}
