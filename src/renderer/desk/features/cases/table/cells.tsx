import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { MouseEvent } from 'react';
import type { ListColumn } from '#shared/list/arrangement.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { ConfidentialMark } from '../../../components/labels/confidential-mark.tsx';
import { DueLabel } from '../../../components/labels/due-label.tsx';
import { StatusLabel } from '../../../components/labels/status-label.tsx';
import { WhyButton } from '../../../components/labels/why-button.tsx';
import { sayDay, sayDue } from '../../../messages/dates.ts';
import { sayRequester } from '../../../messages/say-who.ts';
import { useWords } from '../../../messages/use-words.ts';
import { toHash } from '../../../route.ts';
import { sayFound } from '../search/say-found.ts';
import { ChangeCell } from '../acts/change-cell.tsx';

const Open = styled('a')(({ theme }) => ({
  ...theme.typography.body2,
  fontWeight: 550,
  color: 'inherit',
  textDecoration: 'none',
  // The link spreads over its row, so that a click anywhere opens the case.
  '&::after': { content: '""', position: 'absolute', inset: 0 },
}));

// As wide as a date with its hour, so that what stands after it does so in a line.
const DueCell = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  fontVariantNumeric: 'tabular-nums',
  '& > div': { minWidth: '8rem' },
});

interface Props {
  readonly column: ListColumn;
  readonly row: CaseRow;
  readonly onOpen: (event: MouseEvent) => void;
}

/** What one column tells of a case. */
export function Cell({ column, row, onOpen }: Props) {
  const { t, language } = useWords();
  const { reference } = row;
  switch (column) {
    case 'reference':
      return (
        <>
          <Open href={toHash({ page: 'case', reference })} tabIndex={-1} onClick={onOpen}>
            {reference}
          </Open>{' '}
          <ConfidentialMark brief reference={reference} />
        </>
      );
    case 'requester': {
      // Whoever searched wants to know why it is here; what it is about stands a line above or one click away.
      const found = row.found && sayFound(row.found, language, t);
      return (
        <>
          <Typography variant="body2" noWrap>
            {sayRequester(row, t)}
          </Typography>
          <Typography variant="caption" color="textSecondary" noWrap component="p" title={found}>
            {found ?? (row.subject || t('desk.cases.noSubject'))}
          </Typography>
        </>
      );
    }
    case 'kind':
    case 'handler':
      return <ChangeCell what={column} row={row} />;
    case 'status':
      return <StatusLabel status={row.status} />;
    case 'due':
      return (
        <DueCell>
          <div>
            <Typography variant="body2" noWrap>
              {sayDue(row.due, language, 'short')}
            </Typography>
            <DueLabel urgency={row.urgency} />
          </div>
          <WhyButton reference={reference} tabIndex={-1} />
        </DueCell>
      );
    default:
      return sayDay(row.receivedAt, language);
  }
}
