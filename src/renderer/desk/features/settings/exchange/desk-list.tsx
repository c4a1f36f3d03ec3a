import { Typography } from '@mui/material';
import { useId } from 'react';
import { ToneLabel } from '../../../components/labels/tone-label.tsx';
import { Row, RowList } from '../../../components/lists/row-list.tsx';
import { sayMoment } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { ExchangeView } from './exchange-view.ts';

/** The other desks: whose, and when each was heard of last. */
export function DeskList({ view }: { readonly view: ExchangeView }) {
  const { t, language } = useWords();
  const id = useId();
  if (view.desks.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('desk.exchange.noDesks')}
      </Typography>
    );
  }
  return (
    <div>
      <Typography variant="subtitle2" component="h3" id={id} sx={{ mb: 0.5 }}>
        {t('desk.exchange.desks')}
      </Typography>
      <RowList aria-labelledby={id}>
        {view.desks.map(({ desk, officer, lastHeard, isSilent }) => (
          <Row
            key={desk}
            title={officer}
            detail={
              lastHeard
                ? t('desk.exchange.heard', { at: sayMoment(lastHeard, language) })
                : t('desk.exchange.unheard')
            }
            mark={isSilent && <ToneLabel tone="warn">{t('desk.exchange.silent')}</ToneLabel>}
          />
        ))}
      </RowList>
    </div>
  );
}
