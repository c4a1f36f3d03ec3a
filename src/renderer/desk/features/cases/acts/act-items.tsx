import { Divider, MenuItem, Typography } from '@mui/material';
import { toCaseLink } from '#shared/case-address.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { openWindow } from '../../../components/open-window.ts';
import { useCopy } from '../../../components/use-copy.ts';
import { useWords } from '../../../messages/use-words.ts';
import { goTo } from '../../../route.ts';
import { useReads } from '../../../status/use-reads.ts';
import { closeRowMenu, openRowMenu, useRowMenu } from './row-menu-store.ts';

/** What can be done with a case from its row, and the key that does the same. */
export function ActItems({ row }: { readonly row: CaseRow }) {
  const { t } = useWords();
  const copy = useCopy('desk.list.copied', 'desk.list.notCopied');
  const copyLink = useCopy('desk.list.linkCopied', 'desk.list.linkNotCopied');
  const reads = useReads();
  const { reference } = row;
  const act = (key: string, word: string, does: () => void, keys = '') => (
    <MenuItem
      key={key}
      onClick={() => {
        closeRowMenu();
        does();
      }}
    >
      <span style={{ flex: 1 }}>{word}</span>
      <Typography variant="caption" color="textSecondary" sx={{ pl: 3 }} aria-hidden>
        {keys}
      </Typography>
    </MenuItem>
  );
  const change = (what: 'kind' | 'handler') => () => {
    const at = useRowMenu.getState().opened?.at;
    if (at) openRowMenu({ what, row, at });
  };
  return [
    act('open', t('desk.list.open'), () => goTo({ page: 'case', reference }), 'Enter'),
    act('window', t('desk.list.ownWindow'), () => void openWindow({ reference })),
    act('why', t('desk.clock.why'), () => openDialog({ type: 'why', reference }), 'W'),
    act('copy', t('desk.list.copy'), () => void copy(reference, null)),
    act('link', t('desk.list.copyLink'), () => void copyLink(toCaseLink(reference), null)),
    ...(reads
      ? []
      : [
          <Divider key="changes" />,
          act('handler', t('desk.list.menuHandler'), change('handler'), 'H'),
          act('kind', t('desk.list.menuKind'), change('kind'), 'T'),
          act('note', t('desk.list.note'), () => openDialog({ type: 'add-note', reference })),
        ]),
  ];
}
