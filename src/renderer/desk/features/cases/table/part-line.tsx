import ChevronRight from '@mui/icons-material/ChevronRight';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { ButtonBase } from '@mui/material';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { Stage } from '#domain/case/stage.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Status } from '#domain/case/case.ts';
import type { ListGroup } from '#shared/list/arrangement.ts';
import type { Part } from '#shared/list/parted.ts';
import { sayDue } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';
import { selectRow } from '../filter-store.ts';
import { Row } from './case-grid.ts';
import { toggleFolded } from './folded-store.ts';
import { type Placed, placeOf } from './line-place.ts';

const Fold = styled(ButtonBase)(({ theme }) => ({
  ...theme.typography.body2,
  fontWeight: 600,
  justifyContent: 'start',
  gap: 4,
  width: '100%',
  height: '100%',
  '& small': {
    fontSize: 'inherit',
    fontWeight: 400,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
  '& svg': { fontSize: 18 },
}));

interface Props extends Placed {
  readonly group: ListGroup;
  readonly part: Part;
  readonly folded: boolean;
}

/** The head of a part of the list: what it is of, how many, and folded or not. */
export const PartLine = memo(function PartLine(props: Props) {
  const { index, group, part, folded } = props;
  const { t } = useWords();
  const Sign = folded ? ChevronRight : ExpandMore;
  return (
    <Row {...placeOf(props)}>
      <td style={{ gridColumn: '1 / -1' }}>
        <Fold
          tabIndex={-1}
          aria-expanded={!folded}
          onClick={() => {
            selectRow(index);
            toggleFolded(part.key);
          }}
        >
          <Sign aria-hidden />
          <PartName group={group} partKey={part.key} />
          <small>{t('desk.cases.count', { count: part.count })}</small>
        </Fold>
      </td>
    </Row>
  );
});

function PartName({ group, partKey }: { readonly group: ListGroup; readonly partKey: string }) {
  const { t, language } = useWords();
  switch (group) {
    case 'kind':
      return t(`case.kinds.${partKey as CaseKind}`);
    case 'status':
      return t(`case.statuses.${partKey as Status}`);
    case 'stage':
      return t(`desk.board.stages.${partKey as Stage}`);
    case 'handler':
      return partKey || t('desk.list.nobody');
    default: {
      if (!partKey) return t('desk.list.noWeek');
      const { weekOfYear: week } = Temporal.PlainDate.from(partKey);
      return t('desk.list.week', { week, from: sayDue(partKey, language, 'short') });
    }
  }
}
