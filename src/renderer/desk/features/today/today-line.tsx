import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { TodayRow } from '#shared/views/today-view.ts';
import { ConfidentialMark } from '../../components/labels/confidential-mark.tsx';
import { WhyButton } from '../../components/labels/why-button.tsx';
import { sayRequester } from '../../messages/say-who.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { ReasonList } from './reason-list.tsx';

const Line = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 28px',
  columnGap: theme.spacing(2),
  alignItems: 'start',
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
  readonly row: TodayRow;
  /** Whether others work in the book: then it says who handles the case. */
  readonly isShared: boolean;
}

/** One case, once, with all that calls for attention in it. */
export function TodayLine({ row, isShared }: Props) {
  const { t } = useWords();
  const { reference, handler, kind, subject } = row;
  const of = [t(`case.kinds.${kind}`), subject];
  if (isShared) of.push(handler || t('desk.today.nobodys'));
  return (
    <Line>
      <div>
        <Typography variant="body2" noWrap>
          <Open href={toHash({ page: 'case', reference })}>{reference}</Open>{' '}
          <ConfidentialMark brief reference={reference} />
          {` · ${sayRequester(row, t)}`}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap component="p">
          {of.filter(Boolean).join(' · ')}
        </Typography>
      </div>
      <ReasonList row={row} />
      <WhyButton reference={reference} />
    </Line>
  );
}
