import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { usePageWindow } from '../../ask/use-page-window.ts';
import { ombud } from '../../bridge.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { EmptyCases } from './empty-cases.tsx';
import { selectIsFiltered, useCaseFilter } from './filter-store.ts';
import { ShutCases } from './shut-cases.tsx';

/** Every case, what is due when. */
export function CasesPage() {
  const { t } = useWords();
  const filter = useCaseFilter();
  const { search } = filter;
  const [stretch, setStretch] = useState({ first: 0, last: 30 });
  const { held, refusal } = usePageWindow(search, stretch, (offset, limit) =>
    ombud.cases.list({ search, offset, limit }),
  );
  return (
    <Stack sx={{ height: '100%' }}>
      <Stack
        direction="row"
        useFlexGap
        sx={{ px: 3, py: 1.5, alignItems: 'center', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
      >
        <Typography variant="h1">{t('desk.cases.title')}</Typography>
        <Typography
          variant="body2"
          color="textSecondary"
          component="output"
          sx={{ flex: 1, whiteSpace: 'nowrap' }}
        >
          {held && t('desk.cases.count', { count: held.total })}
        </Typography>
        <CaseFilters filter={filter} />
        <Stack direction="row" spacing={1} sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
          <ChangeButton startIcon={<PlaylistAdd />} href={toHash({ page: 'import' })}>
            {t('desk.cases.import')}
          </ChangeButton>
          <Button
            startIcon={<SaveAlt />}
            disabled={!held?.total}
            onClick={() => openDialog({ type: 'export-cases' })}
          >
            {t('desk.cases.export')}
          </Button>
          <ChangeButton
            startIcon={<VerifiedUser />}
            disabled={!held?.total}
            onClick={() => openDialog({ type: 'evidence', references: [] })}
          >
            {t('desk.evidence.menu')}
          </ChangeButton>
        </Stack>
      </Stack>
      <ChosenBar />
      <RefusalNotice refusal={refusal} />
      {held?.total === 0 && <EmptyCases filter={filter} />}
      {held && held.total > 0 && <CaseTable held={held} onRange={setStretch} />}
      {!selectIsFiltered(filter) && <ShutCases />}
    </Stack>
  );
}
