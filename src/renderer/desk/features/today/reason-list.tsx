import { styled } from '@mui/material/styles';
import type { TodayRow } from '#shared/views/today-view.ts';
import { TimeLeft } from '../../components/labels/time-left.tsx';
import { useWords } from '../../messages/use-words.ts';
import { sayReason } from './say-reason.ts';

const List = styled('ul')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    minWidth: 0,
    ...theme.typography.caption,
    color: palette.text.secondary,
    overflowWrap: 'anywhere',
    // The first is why the case stands where it does.
    '& li:first-of-type': { ...theme.typography.body2, color: palette.text.primary },
    '& li[data-what="overdue"]': { color: palette.error.main, fontWeight: 500 },
    '& li[data-what="today"]': { color: palette.warning.main, fontWeight: 500 },
  };
});

/** All that calls for attention in a case, the most pressing first. */
export function ReasonList({ row }: { readonly row: TodayRow }) {
  const { t, language } = useWords();
  return (
    <List aria-label={t('desk.today.why')}>
      {row.reasons.map((reason) => (
        <li key={JSON.stringify(reason)} data-what={reason.what}>
          {reason.what === 'breach' ? (
            <TimeLeft due={row.due} />
          ) : (
            sayReason(reason, row.due, t, language)
          )}
        </li>
      ))}
    </List>
  );
}
