import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { Period } from '#domain/figures/period.ts';
import type { FigureId } from '#shared/figures/figure-table.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useNow } from '../../components/labels/use-now.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayDue } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { FigureCard } from './figure-card.tsx';
import type { Figures } from './figures.ts';
import { PeriodPicker } from './period-picker.tsx';
import { periodAt } from './periods.ts';
import { SupervisionCard } from './supervision-card.tsx';
import { useSaveFigures } from './use-save-figures.ts';

const files = ['report', 'csv'] as const;

/** How the work goes: the figures of a period beside those of the one before, each as a chart and a table. */
export function FiguresPage() {
  const { t, language } = useWords();
  const today = dayOf(useNow());
  const [period, setPeriod] = useState<Period>(() => periodAt('this-year', today));
  // Kept here, so that another period or language does not turn them back.
  const [asTables, setAsTables] = useState<ReadonlySet<FigureId>>(new Set());
  const turn = (id: FigureId) =>
    setAsTables(
      (now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]),
    );
  const answer = useAnswer(`${period.from} ${period.to} ${language}`, () =>
    ombud.figures.show({ ...period, language }),
  );
  const { busy, save } = useSaveFigures(period);
  return (
    <Stack spacing={2} sx={{ p: 3, pt: 1.5, maxWidth: '110rem' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t('desk.shell.figures')}
        </Typography>
        {files.map((what) => (
          <Button key={what} variant="outlined" disabled={busy} onClick={() => void save({ what })}>
            {t(`desk.figures.save.${what}`)}
          </Button>
        ))}
      </Stack>
      <PeriodPicker today={today} period={period} onChange={setPeriod} />
      {answer.state === 'loading' && <Skeleton variant="rounded" height={400} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Shown figures={answer.value} period={period} asTables={asTables} onTurn={turn} />
      )}
      <SupervisionCard busy={busy} onSave={() => void save({ what: 'supervision' })} />
    </Stack>
  );
}

interface Props {
  readonly figures: Figures;
  readonly period: Period;
  /** The figures that show their rows instead of their chart. */
  readonly asTables: ReadonlySet<FigureId>;
  readonly onTurn: (id: FigureId) => void;
}

function Shown({ figures, period, asTables, onTurn }: Props) {
  const { t, language } = useWords();
  const { before, counted, tables } = figures;
  const say = (day: string) => sayDue(day, language);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '90ch' }}>
        {t('desk.figures.compared', { from: say(before.from), to: say(before.to) })}{' '}
        {counted.join(' ')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fit, minmax(440px, 1fr))',
        }}
      >
        {tables.map((table) => (
          <FigureCard
            key={table.id}
            table={table}
            period={period}
            asTable={asTables.has(table.id)}
            onTurn={() => onTurn(table.id)}
          />
        ))}
      </Box>
    </>
  );
}
