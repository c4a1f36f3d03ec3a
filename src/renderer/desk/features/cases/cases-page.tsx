import { Skeleton, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import type { Arrangement } from '#shared/list/arrangement.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ArrangeMenu } from './arrange/arrange-menu.tsx';
import { readArrangement, useArrangement } from './arrange/arrangement-store.ts';
import { CaseBoard } from './board/case-board.tsx';
import { ViewSwitch } from './board/view-switch.tsx';
import { CaseFilters } from './case-filters.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { EmptyCases } from './empty-cases.tsx';
import { selectIsFiltered, useCaseFilter } from './filter-store.ts';
import { HeadActs } from './head-acts.tsx';
import { CasePreview } from './preview/case-preview.tsx';
import { PreviewSwitch } from './preview/preview-switch.tsx';
import { TextsState } from './search/texts-state.tsx';
import { ShutCases } from './shut-cases.tsx';
import { CaseTable } from './table/case-table.tsx';
import { useListed } from './table/use-listed.ts';

/** Every case, what is due when, as whoever is at work has arranged it. */
export function CasesPage() {
  const arrangement = useArrangement((state) => state.arrangement);
  useEffect(() => void readArrangement(), []);
  return arrangement ? <Arranged arrangement={arrangement} /> : null;
}

function Arranged({ arrangement }: { readonly arrangement: Arrangement }) {
  const { t } = useWords();
  const filter = useCaseFilter();
  const isBoard = arrangement.view === 'board';
  const { listed, refusal, texts } = useListed(
    filter.search,
    isBoard ? { ...arrangement, group: 'stage' } : arrangement,
  );
  const held = listed?.held;
  return (
    <Stack sx={{ height: '100%' }}>
      <Stack
        direction="row"
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
          <ViewSwitch view={arrangement.view} />
          {!isBoard && <PreviewSwitch shown={arrangement.preview} />}
          <ArrangeMenu arrangement={arrangement} />
          <HeadActs hasCases={(held?.total ?? 0) > 0} />
        </Stack>
      </Stack>
      {texts && <TextsState {...texts} />}
      <ChosenBar />
      <RefusalNotice refusal={refusal} />
      {held?.total === 0 && <EmptyCases filter={filter} />}
      {isBoard && !listed?.groups && !refusal && held?.total !== 0 && (
        <Skeleton variant="rounded" sx={{ mx: 3, flex: 1 }} />
      )}
      {isBoard && listed?.groups && listed.held.total > 0 && <CaseBoard listed={listed} />}
      {listed && listed.held.total > 0 && !isBoard && (
        <Stack direction="row" className="side-by-side" sx={{ flex: 1, minHeight: 0 }}>
          <CaseTable listed={listed} arrangement={arrangement} />
          {arrangement.preview && <CasePreview row={listed.current} />}
        </Stack>
      )}
      {!selectIsFiltered(filter) && <ShutCases />}
    </Stack>
  );
}
