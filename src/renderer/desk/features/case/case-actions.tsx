import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { openWindow } from '../../components/open-window.ts';
import { useExecute } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { actionsOf } from './actions-of.ts';
import { sayLanguage } from '../../messages/in-words.ts';

/** What can be done with the case now: the usual as a button, the rest in a menu. */
export function CaseActions({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const execute = useExecute(view.reference);
  const { reference } = view;
  const reads = useReads();
  const other = view.language === 'sv' ? 'en' : 'sv';
  return (
    <>
      {!reads && (
        <Button variant="outlined" onClick={() => openDialog({ type: 'add-note', reference })}>
          {t('desk.casefile.addNote')}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<MoreHoriz />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('desk.casefile.more')}
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('desk.casefile.more') } }}
      >
        {(reads ? [] : actionsOf(view)).map(({ word, dialog }) => (
          <MenuItem
            key={word}
            dense
            onClick={() => {
              setAnchor(null);
              openDialog(dialog);
            }}
          >
            {t(word)}
          </MenuItem>
        ))}
        {view.status !== 'closed' && !reads && (
          <MenuItem
            dense
            onClick={() => {
              setAnchor(null);
              void execute({ type: 'change-language', language: other });
            }}
          >
            {t('desk.casefile.answerIn', { language: sayLanguage(other, t, language) })}
          </MenuItem>
        )}
        <MenuItem
          dense
          onClick={() => {
            setAnchor(null);
            void openWindow({ reference });
          }}
        >
          {t('desk.list.ownWindow')}
        </MenuItem>
      </Menu>
    </>
  );
}
