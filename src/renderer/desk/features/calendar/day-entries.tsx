import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { WhyButton } from '../../components/labels/why-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useReads } from '../../status/use-reads.ts';
import type { Day } from './day.ts';
import { entryMenu } from './entry-menu.tsx';
import { EntryMark } from './entry-mark.tsx';
import { MoveButton } from './move-button.tsx';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    paddingBlock: theme.spacing(0.75),
  },
  '& li + li': { borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}` },
}));

const Open = styled('a')({
  color: 'inherit',
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
});

/** The dates of one day, each leading to its case. */
export function DayEntries({ day }: { readonly day: Day }) {
  const { t } = useWords();
  const reads = useReads();
  return (
    <>
      <Lines>
        {day.entries.map((entry) => {
          const { reference, what, kind, at } = entry;
          const time = at && t('desk.calendar.at', { time: at.slice(11, 16) });
          return (
            <li key={`${reference} ${what}`}>
              <div>
                <Open
                  href={toHash({ page: 'case', reference })}
                  onContextMenu={entryMenu(entry, day.date)}
                >
                  <EntryMark entry={entry} />
                </Open>
                <Typography variant="caption" color="textSecondary">
                  {[t(`clock.dates.${what}`), time, t(`case.kinds.${kind}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </div>
              {what !== 'due' && !reads && (
                <MoveButton reference={reference} target={what} day={day.date} />
              )}
              <WhyButton reference={reference} />
            </li>
          );
        })}
      </Lines>
      {day.total > day.entries.length && (
        <Typography variant="caption" color="textSecondary">
          {t('desk.calendar.more', { count: day.total - day.entries.length })}
        </Typography>
      )}
    </>
  );
}
