import { Typography } from '@mui/material';
import { useId } from 'react';
import { exchangeTold } from '#shared/words/exchange-told.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { ExchangeView } from './exchange-view.ts';

/** What the last exchange met that a person should know. */
export function ToldList({ view }: { readonly view: ExchangeView }) {
  const { t, words } = useWords();
  const id = useId();
  const told = exchangeTold(words, view.desk, view);
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
