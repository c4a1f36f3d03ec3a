import { Stack } from '@mui/material';
import { useState } from 'react';
import type { Period } from '#domain/figures/period.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { periodAt, periodNames, type PeriodName } from './periods.ts';

interface Props {
  readonly today: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** Which period is counted: one of the usual ones, or any from day to day. */
export function PeriodPicker({ today, period, onChange }: Props) {
  const { t } = useWords();
  const [name, setName] = useState<PeriodName>('this-year');
  const choose = (chosen: PeriodName) => {
    setName(chosen);
    if (chosen !== 'any') onChange(periodAt(chosen, today));
  };
  const change = (changed: Partial<Period>) => onChange({ ...period, ...changed });
  return (
    <Stack spacing={1.5}>
      <PillChoice
        label={t('desk.figures.period')}
        value={name}
        options={periodNames}
        say={(option) => t(`desk.figures.periods.${option}`)}
        onChange={choose}
      />
      {name === 'any' && (
        <Stack direction="row" spacing={1.5} sx={{ maxWidth: '30rem' }}>
          <DayField
            label={t('desk.figures.from')}
            value={period.from}
            onChange={(from) => from && change({ from })}
          />
          <DayField
            label={t('desk.figures.to')}
            value={period.to}
            onChange={(to) => to && change({ to })}
          />
        </Stack>
      )}
    </Stack>
  );
}
