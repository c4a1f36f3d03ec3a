import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type Status, statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { type CaseFilter, changeFilter } from './filter-store.ts';

const kinds = ['any', ...caseKinds] as const;

/** Narrows the list by where a case stands and what it is. */
export function CaseFilters({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useWords();
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter.status ?? 'any'}
        aria-label={t('desk.cases.status')}
        onChange={(_, chosen: Status | 'any' | null) =>
          chosen && changeFilter({ status: chosen === 'any' ? undefined : chosen })
        }
      >
        <ToggleButton value="any">{t('desk.cases.anyStatus')}</ToggleButton>
        {statuses.map((status) => (
          <ToggleButton key={status} value={status}>
            {t(`case.statuses.${status}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Choice
        label={t('desk.cases.kind')}
        value={filter.kind ?? 'any'}
        options={kinds}
        width={220}
        say={(kind) => (kind === 'any' ? t('desk.cases.anyKind') : t(`case.kinds.${kind}`))}
        onChange={(kind) => changeFilter({ kind: kind === 'any' ? undefined : kind })}
      />
    </Stack>
  );
}
