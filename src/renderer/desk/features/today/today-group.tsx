import { Button, Paper, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { TodayGroup as Name } from '#shared/views/today-groups.ts';
import type { Today } from '#shared/views/today-view.ts';
import { useWords } from '../../messages/use-words.ts';
import { TodayLine } from './today-line.tsx';

/** Cases under each other, a line between. */
export const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li + li': {
    borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  },
}));

interface Props {
  readonly name: Name;
  readonly today: Today;
  readonly onShowAll: () => void;
}

/** What is to be done, and in which cases. */
export function TodayGroup({ name, today, onShowAll }: Props) {
  const { t } = useWords();
  const id = useId();
  const { total, rows } = today.groups[name];
  const presses = name === 'breaches' || name === 'answer';
  return (
    <section aria-labelledby={id}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', mb: 0.75 }}>
        <Typography variant="h3" component="h2" id={id} color={presses ? 'error' : 'textPrimary'}>
          {t(`desk.today.groups.${name}`)}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {t('desk.today.count', { count: total })}
        </Typography>
      </Stack>
      <Paper variant="outlined">
        <Lines>
          {rows.map((row) => (
            <TodayLine key={row.reference} row={row} isShared={today.isShared} />
          ))}
        </Lines>
      </Paper>
      {total > rows.length && (
        <Button sx={{ mt: 0.5 }} onClick={onShowAll}>
          {t('desk.today.showAll', { total })}
        </Button>
      )}
    </section>
  );
}
