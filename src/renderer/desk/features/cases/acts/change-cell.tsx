import { styled } from '@mui/material/styles';
import type { CaseRow } from '#shared/views/views.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useReads } from '../../../status/use-reads.ts';
import { openRowMenu } from './open-row-menu.tsx';

/** Lies above the link that covers its row. A plain button: a list draws two of them for each row. */
const Change = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  verticalAlign: 'middle',
  position: 'relative',
  zIndex: 1,
  border: 0,
  background: 'none',
  color: 'inherit',
  cursor: 'pointer',
  font: 'inherit',
  textAlign: 'start',
  maxWidth: '100%',
  margin: '0 -6px',
  padding: '2px 6px',
  borderRadius: 4,
  '&:hover': { background: (theme.vars ?? theme).palette.action.selected },
}));

/** As much as two lines of a row hold. */
const Said = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  hyphens: 'auto',
  lineHeight: 1.35,
});

interface Props {
  readonly what: 'kind' | 'handler';
  readonly row: CaseRow;
}

/** The kind or handler of a case, and with a press a menu of the others. */
export function ChangeCell({ what, row }: Props) {
  const { t } = useWords();
  const reads = useReads();
  const said = what === 'kind' ? t(`case.kinds.${row.kind}`) : row.handler || t('desk.list.nobody');
  if (reads) return <Said>{said}</Said>;
  return (
    <Change
      type="button"
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={t(`desk.list.change.${what}`, { reference: row.reference, now: said })}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        openRowMenu({ what, row, at: { left, top: bottom } });
      }}
    >
      <Said>{said}</Said>
    </Change>
  );
}
