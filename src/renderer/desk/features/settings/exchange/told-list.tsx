import { Typography } from '@mui/material';
import { useId } from 'react';
import type { ExchangeWarning } from '#shared/views/exchange-views.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { ExchangeView } from './exchange-view.ts';

/** What the last exchange met that a person should know: wrong clocks, what was refused, what is still to come. */
export function ToldList({ view }: { readonly view: ExchangeView }) {
  const { t, words } = useWords();
  const id = useId();
  const nameOf = (desk: string) =>
    view.desks.find((one) => one.desk === desk)?.officer || t('desk.exchange.anotherDesk');
  const timeOf = (minutes: number) =>
    minutes >= 120
      ? t('desk.exchange.hours', { count: Math.round(minutes / 60) })
      : t('desk.exchange.minutes', { count: minutes });
  const warned = (warning: ExchangeWarning) =>
    words(
      `exchange.warnings.${warning.code}`,
      warning.code === 'clock-ahead'
        ? { name: nameOf(warning.desk), time: timeOf(warning.minutes) }
        : { ...warning },
    );
  const told = [
    ...view.warnings.map(warned),
    ...view.refused.map(({ desk, seq, code }) =>
      t('desk.exchange.refused', { name: nameOf(desk), seq, why: words(`exchange.codes.${code}`) }),
    ),
    ...view.waiting.map((one) =>
      one.for
        ? t('desk.exchange.waitingFor', { name: nameOf(one.desk), other: nameOf(one.for.desk) })
        : t('desk.exchange.waiting', { name: nameOf(one.desk), seq: one.seq }),
    ),
  ];
  if (told.length === 0) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="h3" id={id}>
        {t('desk.exchange.told')}
      </Typography>
      <ul aria-labelledby={id}>
        {told.map((line) => (
          <Typography key={line} component="li" variant="body2">
            {line}
          </Typography>
        ))}
      </ul>
    </div>
  );
}
