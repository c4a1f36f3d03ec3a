import { Checkbox, Skeleton, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CaseRow } from '#shared/views/views.ts';
import { ConfidentialMark } from '../../components/labels/confidential-mark.tsx';
import { DueLabel } from '../../components/labels/due-label.tsx';
import { StatusLabel } from '../../components/labels/status-label.tsx';
import { WhyButton } from '../../components/labels/why-button.tsx';
import { sayDay, sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { Row } from './case-grid.ts';
import { selectRow } from './filter-store.ts';

/** The element of a row, for `aria-activedescendant`. */
export const rowId = (index: number) => `case-row-${index}`;

const Open = styled('a')(({ theme }) => ({
  ...theme.typography.body2,
  fontWeight: 550,
  color: 'inherit',
  textDecoration: 'none',
  // The link spreads over its row, so that a click anywhere opens the case.
  '&::after': { content: '""', position: 'absolute', inset: 0 },
}));

/** Lies above the link that covers its row. */
const Choose = styled(Checkbox)({ zIndex: 1, padding: 2, marginInlineStart: -4 });

const DueCell = styled('td')({ display: 'flex', alignItems: 'center', gap: 4 });

interface Props {
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly row: CaseRow | undefined;
}

/** One case in the list. */
export function CaseLine({ index, top, row, active, chosen, onChoose }: Props) {
  const { t } = useWords();
  const place = {
    id: rowId(index),
    'aria-rowindex': index + 2,
    'aria-selected': chosen,
    'data-active': active,
    style: { transform: `translateY(${top}px)` },
  };
  if (!row) {
    return (
      <Row {...place}>
        <td colSpan={7}>
          <Skeleton width={110} />
        </td>
      </Row>
    );
  }
  return (
    <Row {...place}>
      <td>
        <Choose
          size="small"
          checked={chosen}
          slotProps={{
            input: {
              tabIndex: -1,
              'aria-label': t('desk.cases.choose', { reference: row.reference }),
            },
          }}
          onChange={onChoose}
        />
      </td>
      <Cells row={row} index={index} />
    </Row>
  );
}

function Cells({ row, index }: { readonly row: CaseRow; readonly index: number }) {
  const { t, language } = useWords();
  return (
    <>
      <td>
        <Open
          href={toHash({ page: 'case', reference: row.reference })}
          tabIndex={-1}
          onClick={() => selectRow(index)}
        >
          {row.reference}
        </Open>{' '}
        <ConfidentialMark brief reference={row.reference} />
      </td>
      <td>
        <Typography variant="body2" noWrap>
          {row.requester || t('desk.cases.requesterUnknown')}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap component="p">
          {row.subject || t('desk.cases.noSubject')}
        </Typography>
      </td>
      <td>{t(`case.kinds.${row.kind}`)}</td>
      <td>
        <StatusLabel status={row.status} />
      </td>
      <DueCell>
        <div>
          <Typography variant="body2" noWrap>
            {sayDue(row.due, language, 'short')}
          </Typography>
          <DueLabel urgency={row.urgency} />
        </div>
        <WhyButton reference={row.reference} tabIndex={-1} />
      </DueCell>
      <td>{sayDay(row.receivedAt, language)}</td>
    </>
  );
}
