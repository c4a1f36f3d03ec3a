import { Button, Menu } from '@mui/material';
import { useId, useState } from 'react';
import type { Act } from '../../../components/menu/act.ts';
import { ActRows } from '../../../components/menu/act-rows.tsx';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  /** What is delivered, in words. */
  readonly letter: string;
  readonly busy: boolean;
  readonly acts: readonly Act[];
}

/** Copies of an issued letter to be handed over: as a package, or behind a password. */
export function DeliverMenu({ letter, busy, acts }: Props) {
  const { t } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = t('desk.deliver.deliverLetter', { letter: letter.toLowerCase() });
  return (
    <>
      <Button
        loading={busy}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('desk.deliver.deliver')}
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true, 'aria-label': name } }}
      >
        <ActRows acts={acts} onChosen={() => setAnchor(null)} />
      </Menu>
    </>
  );
}
