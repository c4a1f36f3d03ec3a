import { Alert, Stack, Typography } from '@mui/material';
import type { CollectedTable } from '#domain/case/data/collection.ts';
import { useWords } from '../../messages/use-words.ts';

/** What the file hides from whoever opens it and is in the tables all the same, what was noticed of its rows, and its notes. */
export function HiddenNotice({ tables }: { readonly tables: readonly CollectedTable[] }) {
  const { t } = useWords();
  const lines = tables.flatMap(({ name, hidden, noticed, notes = [] }) => [
    ...(hidden?.sheet ? [t('desk.data.hiddenSheet', { name })] : []),
    ...(hidden?.rows ? [t('desk.data.hiddenRows', { name, count: hidden.rows })] : []),
    ...(hidden?.columns ? [t('desk.data.hiddenColumns', { name, count: hidden.columns })] : []),
    ...(['ragged', 'unvalued', 'undecoded'] as const).flatMap((what) => {
      const count = noticed?.[what];
      return count ? t(`desk.data.${what}`, { name, count }) : [];
    }),
    ...(notes.length > 0 ? [`${t('desk.data.notes')}: ${notes.join(' · ')}`] : []),
  ]);
  if (lines.length === 0) return null;
  return (
    <Alert severity="info">
      <Stack>
        {lines.map((line) => (
          <Typography key={line} variant="body2">
            {line}
          </Typography>
        ))}
      </Stack>
    </Alert>
  );
}
