import { Link, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { timelineText } from '#shared/words/timeline-text.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { inWords } from '../../messages/in-words.ts';
import { sayRequester } from '../../messages/say-who.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { Lines } from './today-group.tsx';

const limit = 8;

/** What the reader did when they last worked: where to take up the thread. */
export function DoneLately({ today }: { readonly today: string }) {
  const { t, language, words } = useWords();
  const id = useId();
  const answer = useAnswer(today, () => ombud.today.done({ limit }));
  if (answer.state !== 'ready' || answer.value.day === undefined) return null;
  const { day, rows, total } = answer.value;
  const isYesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString() === day;
  return (
    <section aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id} sx={{ mb: 0.75 }}>
        {isYesterday
          ? t('desk.today.doneYesterday')
          : t('desk.today.doneOn', {
              day: sayWeekday(day, language),
              date: sayDue(day, language, 'short'),
            })}
      </Typography>
      <Paper variant="outlined">
        <Lines>
          {rows.map(({ reference, kind, requester, entries }) => (
            <Typography key={reference} variant="body2" component="li" sx={{ px: 1.5, py: 1 }}>
              <Link
                href={toHash({ page: 'case', reference })}
                underline="hover"
                color="inherit"
                sx={{ fontWeight: 550 }}
              >
                {reference}
              </Link>
              {` · ${sayRequester({ kind, requester }, t)}`}
              {entries.slice(-3).map((entry) => (
                <Typography
                  key={`${entry.desk} ${entry.seq}`}
                  variant="caption"
                  color="textSecondary"
                  component="p"
                  noWrap
                >
                  {timelineText(words, inWords(entry, t, language))}
                </Typography>
              ))}
            </Typography>
          ))}
        </Lines>
      </Paper>
      {total > rows.length && (
        <Typography variant="caption" color="textSecondary">
          {t('desk.today.doneMore', { count: total - rows.length })}
        </Typography>
      )}
    </section>
  );
}
