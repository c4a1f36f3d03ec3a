import { Button, Paper, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useWords } from '../../messages/use-words.ts';
import type { Section, Today, TodayRow } from './sections.ts';
import { TodayLine } from './today-line.tsx';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li + li': { borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}` },
}));

interface Props {
  readonly name: Section;
  readonly today: Today;
  readonly onShowAll: () => void;
}

/** One reason to look at cases today, and the cases. */
export function TodaySection({ name, today, onShowAll }: Props) {
  const { t } = useWords();
  const id = useId();
  const { total, rows } = today[name];
  return (
    <section aria-labelledby={id}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', mb: 0.75 }}>
        <Typography
          variant="h3"
          component="h2"
          id={id}
          color={name === 'overdue' ? 'error' : 'textPrimary'}
        >
          {t(`desk.today.${name}`)}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {t(name === 'todo' ? 'desk.today.things' : 'desk.today.count', { count: total })}
        </Typography>
      </Stack>
      <Paper variant="outlined">
        <Lines>
          {rows.map((row) => (
            <TodayLine key={keyOf(row)} section={name} row={row} isShared={today.isShared} />
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

/** One case may have several things to do. */
const keyOf = (row: TodayRow) =>
  'dueOn' in row ? [row.reference, row.what, row.title, row.dueOn].join('|') : row.reference;
