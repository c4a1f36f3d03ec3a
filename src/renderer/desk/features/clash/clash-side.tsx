import { Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { ClashView } from '#shared/views/clash-view.ts';
import { timelineText } from '#shared/words/timeline-text.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { inWords } from '../../messages/in-words.ts';
import { useWords } from '../../messages/use-words.ts';

/** So much of a side is told; the rest is in the story. */
const told = 3;

interface Props {
  readonly reference: string;
  readonly clash: ClashView;
  readonly side: ClashView['sides'][number];
  /** From 1. */
  readonly number: number;
}

/** One side of a clash: what was done, by whom, when and on what it was based; a click lets it hold. */
export function ClashSide({ reference, clash, side, number }: Props) {
  const { t, words, language } = useWords();
  const id = useId();
  const { events, knew, key } = side;
  const more = events.length - told;
  return (
    <FactCard as="section" aria-labelledby={id}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography id={id} variant="subtitle2" component="h3" sx={{ flex: 1 }}>
          {t('desk.clash.side', { number })}
        </Typography>
        {clash.meanwhile === number - 1 && (
          <ToneLabel tone="plain">{t('desk.clash.counts')}</ToneLabel>
        )}
      </Stack>
      {events.slice(0, told).map((event) => (
        <div key={`${event.at} ${event.type}`}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {event.type === 'case-shredded'
              ? t('desk.clash.shredded')
              : timelineText(words, inWords(event, t, language))}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p">
            {`${sayMoment(event.at, language)} · ${event.actor}`}
          </Typography>
        </div>
      ))}
      {more > 0 && (
        <Typography variant="caption" component="p">
          {t('desk.clash.more', { count: more })}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
        {knew
          ? t('desk.clash.basis', { at: sayMoment(knew.at, language) })
          : t('desk.clash.noBasis')}
      </Typography>
      <ChangeButton
        variant="outlined"
        size="small"
        sx={{ mt: 1 }}
        onClick={() => openDialog({ type: 'settle-clash', reference, clash: clash.id, side: key })}
      >
        {t('desk.clash.choose', { number })}
      </ChangeButton>
    </FactCard>
  );
}
