import { Alert, Box, Stack } from '@mui/material';
import { useState } from 'react';
import type { WaitingList } from '#shared/contract/cases/import-contract.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { MappingTable } from './mapping-table.tsx';
import { Rehearsal } from './rehearsal.tsx';

/** A list that was read: what its columns are, and what its rows make. */
export function ImportSheet({ list }: { readonly list: WaitingList }) {
  const { t, language } = useWords();
  const { importId, tables, importedAt } = list;
  const [chosen, setChosen] = useState(0);
  const [mappings, setMappings] = useState(() => tables.map(({ mapping }) => mapping));
  const table = tables[chosen];
  const mapping = mappings[chosen];
  if (!table || !mapping) return null;
  const places = tables.map((_, at) => String(at));
  return (
    <Stack spacing={2}>
      {importedAt !== undefined && (
        <Alert severity="warning">
          {t('desk.importCases.importedBefore', { day: sayDay(importedAt, language) })}
        </Alert>
      )}
      {tables.length > 1 && (
        <Choice
          label={t('desk.importCases.sheet')}
          value={String(chosen)}
          options={places}
          width={320}
          say={(place) => tables[Number(place)]?.name ?? ''}
          onChange={(place) => setChosen(Number(place))}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 7fr) minmax(0, 5fr)' },
        }}
      >
        <MappingTable
          key={chosen}
          source={{ importId, table: chosen }}
          table={table}
          mapping={mapping}
          onChange={(change) => setMappings((all) => all.with(chosen, change(mapping)))}
        />
        <Rehearsal source={{ importId, table: chosen }} mapping={mapping} />
      </Box>
    </Stack>
  );
}
