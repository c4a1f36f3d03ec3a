import { MenuItem } from '@mui/material';
import { caseKinds } from '#domain/case/kind.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { closeContextMenu } from '../../../components/menu/context-menu-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useChange } from './use-change.ts';
import { useColleagues } from './use-colleagues.ts';

interface Props {
  readonly row: CaseRow;
}

/** A closed case keeps its kind and handler: it is opened again first, for a reason. */
function Shut({ row: { reference } }: Props) {
  const { t } = useWords();
  return [
    <MenuItem key="why" disabled sx={{ maxWidth: '20rem', whiteSpace: 'normal' }}>
      {t('desk.list.closedStays')}
    </MenuItem>,
    <MenuItem key="reopen" onClick={() => leaveFor({ type: 'reopen', reference })}>
      {t('desk.list.reopen')}
    </MenuItem>,
  ];
}

/** The kinds, the case's own marked. */
export function KindItems({ row }: Props) {
  const { t } = useWords();
  const { toKind } = useChange();
  if (row.status === 'closed') return <Shut row={row} />;
  return caseKinds.map((kind) => (
    <MenuItem
      key={kind}
      role="menuitemradio"
      aria-checked={kind === row.kind}
      selected={kind === row.kind}
      onClick={() => {
        closeContextMenu();
        if (kind !== row.kind) void toKind(row, kind);
      }}
    >
      {t(`case.kinds.${kind}`)}
    </MenuItem>
  ));
}

/** Those who keep the book, and anybody else by name. */
export function HandlerItems({ row }: Props) {
  const { t } = useWords();
  const { toHandler } = useChange();
  const colleagues = useColleagues();
  if (row.status === 'closed') return <Shut row={row} />;
  const names = new Set([...colleagues, row.handler].filter(Boolean));
  const { reference, handler } = row;
  return [
    ...Array.from(names, (name) => (
      <MenuItem
        key={name}
        role="menuitemradio"
        aria-checked={name === handler}
        selected={name === handler}
        onClick={() => {
          closeContextMenu();
          if (name !== handler) void toHandler(row, name);
        }}
      >
        {name}
      </MenuItem>
    )),
    <MenuItem key="other" onClick={() => leaveFor({ type: 'assign', reference, handler: '' })}>
      {t('desk.list.somebodyElse')}
    </MenuItem>,
    <MenuItem
      key="note"
      onClick={() => leaveFor({ type: 'work', act: 'hand-over', reference, handler })}
    >
      {t('desk.list.handOver')}
    </MenuItem>,
  ];
}

function leaveFor(dialog: Parameters<typeof openDialog>[0]) {
  closeContextMenu();
  openDialog(dialog);
}
