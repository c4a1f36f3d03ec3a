import { Menu, MenuItem } from '@mui/material';
import { useRef } from 'react';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { KeyButton } from '../../../components/keys/key-button.tsx';
import { useWindowKeys } from '../../../components/keys/use-window-keys.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useReads } from '../../../status/use-reads.ts';
import { closeAssign, openAssign, useAssign } from './assign-store.ts';
import { useAssignMany } from './use-assign-many.ts';
import { useColleagues } from './use-colleagues.ts';

/** Gives the chosen cases to somebody: by name, found by its first letters, or anybody else. */
export function AssignChosen({ references }: { readonly references: readonly string[] }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useAssign((store) => store.isOpen);
  const names = useColleagues();
  const assignMany = useAssignMany();
  const reads = useReads();
  useWindowKeys(({ key, ctrlKey, metaKey, altKey }) => {
    const isAsked = key.toLowerCase() === 'h' && !(ctrlKey || metaKey || altKey || reads);
    if (isAsked) openAssign();
    return isAsked;
  });
  const choose = (does: () => void) => () => {
    closeAssign();
    does();
  };
  return (
    <>
      <KeyButton
        ref={button}
        hint="H"
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={openAssign}
      >
        {t('desk.cases.bulk.assign')}
      </KeyButton>
      <Menu
        open={isOpen}
        anchorEl={() => button.current}
        onClose={closeAssign}
        slotProps={{
          list: {
            dense: true,
            'aria-label': t('desk.cases.assignTo', { count: references.length }),
          },
        }}
      >
        {names.map((name) => (
          <MenuItem key={name} onClick={choose(() => void assignMany(references, name))}>
            {name}
          </MenuItem>
        ))}
        <MenuItem onClick={choose(() => openDialog({ type: 'bulk', act: 'assign', references }))}>
          {t('desk.list.somebodyElse')}
        </MenuItem>
      </Menu>
    </>
  );
}
