import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useTheme, type CssVarsTheme } from '@mui/material/styles';
import { useId, useRef } from 'react';
import type { Period } from '#domain/figures/period.ts';
import { saveFile } from '../../components/files/save-file.ts';
import { useWords } from '../../messages/use-words.ts';
import { pictureOf } from './chart-picture.ts';
import { FigureChart } from './figure-chart.tsx';
import { HeadFigures } from './head-figures.tsx';
import { FigureRows } from './figure-rows.tsx';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { useSaveFigures } from './use-save-figures.ts';

const beside = {
  display: 'grid',
  columnGap: 4,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
};

interface Props {
  readonly table: FigureTable;
  readonly period: Period;
  /** Whether it shows its rows instead of its chart. */
  readonly asTable: boolean;
  readonly onTurn: () => void;
}

/** One of the figures: what it is of, its chart, and the table that says the same. */
export function FigureCard({ table, period, asTable, onTurn }: Props) {
  const { t } = useWords();
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);
  const theme = useTheme<CssVarsTheme>();
  const { busy, save } = useSaveFigures(period);
  // The numbers one comes for stand over the rest, from side to side.
  const isFirst = table.id === 'totals';
  const drawn = table.rows.length > 0;
  const savePicture = async () => {
    const picture = chart.current && (await pictureOf(chart.current, table.title, onPaper(theme)));
    if (picture) saveFile(picture, 'image/png', `${table.id}-${period.from}-${period.to}.png`);
  };
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ p: 2, ...(isFirst && { gridColumn: '1 / -1' }) }}
    >
      <Typography id={id} variant="h2">
        {table.title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {table.gloss}
      </Typography>
      {!drawn && <Typography>{t('figures.none')}</Typography>}
      {drawn && (
        <Box sx={isFirst ? beside : undefined}>
          {isFirst && <HeadFigures table={table} />}
          {asTable ? (
            <FigureRows table={table} />
          ) : (
            <div ref={chart}>
              <FigureChart table={table} />
            </div>
          )}
        </Box>
      )}
      {drawn && (
        <Stack
          direction="row"
          spacing={0.5}
          sx={{ mt: 1, ml: '-5px', flexWrap: 'wrap', '& button': { minWidth: 0 } }}
        >
          <Button size="small" aria-pressed={asTable} onClick={onTurn}>
            {t('desk.figures.table')}
          </Button>
          {(['csv', 'report'] as const).map((what) => (
            <Button
              key={what}
              size="small"
              disabled={busy}
              aria-label={t(`desk.figures.saveOne.${what}`, { title: table.title })}
              onClick={() => void save({ what, table: table.id })}
            >
              {what === 'csv' ? 'CSV' : 'PDF'}
            </Button>
          ))}
          <Button
            size="small"
            disabled={asTable}
            aria-label={t('desk.figures.saveOne.picture', { title: table.title })}
            onClick={() => void savePicture()}
          >
            {'PNG'}
          </Button>
        </Stack>
      )}
    </Paper>
  );
}

/** The theme's variables in the light scheme. */
const onPaper = (theme: CssVarsTheme): Readonly<Record<string, string>> =>
  theme
    .generateStyleSheets()
    .map((sheet) => sheet[':root'] as Record<string, string> | undefined)
    .find((root) => root?.['colorScheme'] === 'light') ?? {};
