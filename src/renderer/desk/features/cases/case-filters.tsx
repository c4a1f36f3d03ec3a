import FilterList from '@mui/icons-material/FilterList';
import { Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type Status, statuses } from '#domain/case/case.ts';
import { useWords } from '../../messages/use-words.ts';
import { type CaseFilter, selectStatus, showStatus } from './filter-store.ts';
import { SaveSearch } from './saved/save-search.tsx';
import { goToSearch } from './search/go-to-search.ts';

/** Narrows the list by where a case stands, and leads to where it is narrowed by all else. */
export function CaseFilters({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useWords();
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={selectStatus(filter) ?? 'any'}
        aria-label={t('desk.cases.status')}
        onChange={(_, chosen: Status | 'any' | null) =>
          chosen && showStatus(chosen === 'any' ? undefined : chosen)
        }
      >
        <ToggleButton value="any">{t('desk.cases.anyStatus')}</ToggleButton>
        {statuses.map((status) => (
          <ToggleButton key={status} value={status}>
            {t(`case.statuses.${status}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button startIcon={<FilterList />} onClick={goToSearch}>
        {t('desk.search.narrow')}
      </Button>
      <SaveSearch />
    </Stack>
  );
}
