import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { ConfidentialMark } from '../../components/labels/confidential-mark.tsx';
import { TimeLeft } from '../../components/labels/time-left.tsx';
import { WhyButton } from '../../components/labels/why-button.tsx';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { sayNeed } from './say-need.ts';
import { sayWhat } from './say-what.ts';
import type { Section, TodayRow } from './sections.ts';

const Line = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto 28px',
  columnGap: theme.spacing(1.5),
  alignItems: 'center',
  padding: theme.spacing(1, 1.5),
  '&:hover': { background: (theme.vars ?? theme).palette.action.hover },
}));

const Open = styled('a')({
  fontWeight: 550,
  color: 'inherit',
  textDecoration: 'none',
  // The link spreads over its line, so that a click anywhere opens the case.
  '&::after': { content: '""', position: 'absolute', inset: 0 },
});

interface Props {
  readonly section: Section;
  readonly row: TodayRow;
  /** Whether others work in the book: then it says who handles the case. */
  readonly isShared: boolean;
}

/** One case and why it is here. */
export function TodayLine({ section, row, isShared }: Props) {
  const { t, language } = useWords();
  const { reference } = row;
  return (
    <Line>
      <div>
        <Typography variant="body2" noWrap>
          <Open href={toHash({ page: 'case', reference })}>{reference}</Open>{' '}
          <ConfidentialMark brief reference={reference} />
          {` · ${row.requester || t('desk.cases.requesterUnknown')}`}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap component="p">
          {isShared
            ? `${sayWhat(row, t)} · ${row.handler || t('desk.today.nobodys')}`
            : sayWhat(row, t)}
        </Typography>
      </div>
      <Typography
        variant="caption"
        color="textSecondary"
        component="div"
        sx={{ display: 'grid', justifyItems: 'end' }}
      >
        {section === 'breaches' ? (
          <TimeLeft due={row.due} />
        ) : (
          <Typography variant="body2" color="textPrimary" noWrap>
            {sayNeed(row, t, language) ?? sayDue(row.due, language, 'short')}
          </Typography>
        )}
        {section !== 'overdue' && section !== 'today' && section !== 'week' && (
          <span>{`${t('desk.casefile.due')} ${sayDue(row.due, language, 'short')}`}</span>
        )}
      </Typography>
      <WhyButton reference={reference} />
    </Line>
  );
}
