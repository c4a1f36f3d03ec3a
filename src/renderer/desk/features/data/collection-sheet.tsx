import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useSaveDocument } from '../../components/files/use-save-document.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { saySize } from '../../messages/sizes.ts';
import { useWords } from '../../messages/use-words.ts';
import { DataTable } from './data-table.tsx';
import { HiddenNotice } from './hidden-notice.tsx';

interface Props {
  readonly reference: string;
  readonly collection: CaseView['data'][number];
  /** Whether the case can still be changed. */
  readonly open: boolean;
}

/** One system's data: every table of the file, and the file itself. */
export function CollectionSheet({ reference, collection, open }: Props) {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const { system, document, tables } = collection;
  return (
    <Stack component="section" spacing={1}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline' }}>
        <Typography variant="h3" component="h2">
          {system}
        </Typography>
        <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }}>
          {tables.length === 0
            ? t('desk.data.enclosure', {
                name: document.name,
                size: saySize(document.size, language),
              })
            : tables
                .map(({ rows, columns }) =>
                  t('desk.data.size', { count: rows, columns: columns.length }),
                )
                .join(' · ')}
        </Typography>
        <Button
          startIcon={<SaveAlt />}
          onClick={() => void save({ reference, documentId: document.id })}
        >
          {t('desk.data.saveOriginal')}
        </Button>
        {open && (
          <ChangeButton
            startIcon={<RemoveCircle />}
            onClick={() =>
              openDialog({ type: 'withdraw-data', reference, documentId: document.id })
            }
          >
            {t('desk.data.withdraw')}
          </ChangeButton>
        )}
      </Stack>
      <HiddenNotice tables={tables} />
      {tables.map((table, index) => (
        <DataTable
          key={table.name}
          label={t('desk.data.table', { name: table.name, system })}
          source={{ reference, documentId: document.id, table: index }}
          columns={table.columns}
          rows={table.rows}
        />
      ))}
    </Stack>
  );
}
