import { styled } from '@mui/material/styles';
import type { CaseView } from '#shared/views/views.ts';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { sayAdded } from './say-added.ts';
import { type Stop, stopsOf } from './stops-of.ts';

const Road = styled('div')({ display: 'flex', alignItems: 'start', paddingBlock: 8 });

const Place = styled('div')<{ readonly last: boolean }>(({ theme, last }) => {
  const { palette } = theme.vars ?? theme;
  return {
    flex: 'none',
    width: 104,
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    ...theme.typography.caption,
    color: palette.text.secondary,
    '& b': { ...theme.typography.body2, fontWeight: last ? 650 : 500, color: palette.text.primary },
    '& i': {
      width: 14,
      height: 14,
      marginBlock: 4,
      borderRadius: 7,
      border: `3px solid ${palette.primary.main}`,
      background: last ? palette.primary.main : palette.background.paper,
    },
  };
});

const Leg = styled('div')<{ readonly way: Stop['what'] }>(({ theme, way }) => {
  const { palette } = theme.vars ?? theme;
  const lines = { paused: 'dashed', moved: 'dotted' };
  const line = way === 'paused' || way === 'moved' ? lines[way] : 'solid';
  return {
    flex: way === 'month' || way === 'months' || way === 'hours' ? 2 : 1,
    minWidth: 40,
    marginInline: -42,
    textAlign: 'center',
    ...theme.typography.caption,
    color: palette.text.secondary,
    borderBlockEnd: `3px ${line} ${way === 'paused' ? palette.warning.main : palette.primary.main}`,
    // The line meets the middle of the dots, which stand below one line of text.
    height: 32,
    paddingInline: 42,
  };
});

/** The way to a due date as a row of stops. The words beneath say the same, so a screen reader is spared it. */
export function DuePicture({ due }: { readonly due: CaseView['due'] }) {
  const { t, language } = useWords();
  const stops = stopsOf(due);
  const standing = due.steps.some(({ rule }) => rule === 'pause-running');
  return (
    <Road aria-hidden>
      {stops.flatMap((stop, index) => {
        const last = index === stops.length - 1;
        const place = (
          <Place key={`${stop.what} ${stop.date}`} last={last}>
            {t(`desk.clock.${last && stop.what !== 'received' ? 'due' : stop.what}`)}
            <i />
            <b>{sayDue(stop.date, language, 'short')}</b>
            {last && standing && t('desk.clock.standing')}
          </Place>
        );
        if (index === 0) return [place];
        return [
          <Leg key={`to ${stop.what} ${stop.date}`} way={stop.what}>
            {sayAdded(stop, t)}
          </Leg>,
          place,
        ];
      })}
    </Road>
  );
}
