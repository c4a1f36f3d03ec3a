import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { noteTaken, tellLeaving } from '../../../components/files/hand-out.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useWords } from '../../../messages/use-words.ts';
import { type Delivery, saveDelivered } from './delivery.ts';
import { ProtectedDialog } from './protected-dialog.tsx';

interface Props {
  readonly reference: string;
  readonly letter: CaseView['documents'][number];
}

const forms = ['package', 'protectedPackage', 'protectedPdf'] as const;

/** Copies of an issued letter to be handed over: as a package, or behind a password. */
export function DeliverMenu({ reference, letter }: Props) {
  const { t } = useWords();
  const id = useId();
  const sayRefusal = useSayRefusal();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  const [locked, setLocked] = useState<Required<Delivery>>();

  const taken = (way: 'saved' | 'protected') =>
    void noteTaken({ reference, name: t(`case.letters.${letter.kind}`), way });
  const make = async (form: (typeof forms)[number]) => {
    setAnchor(null);
    setBusy(true);
    const wanted = { reference, documentId: letter.document.id };
    const made = await answered<Delivery>(
      form === 'protectedPdf'
        ? ombud.letters.protect(wanted)
        : ombud.letters.package({ ...wanted, protect: form === 'protectedPackage' }),
    );
    setBusy(false);
    if (!made.ok) return sayRefusal(made.error);
    const { file, sheet } = made.value;
    if (sheet) return setLocked({ file, sheet });
    tellLeaving();
    taken('saved');
    saveDelivered(file);
    sayToast({ tone: 'done', title: t('desk.deliver.saved') });
  };

  return (
    <>
      <Button
        loading={busy}
        aria-label={t('desk.deliver.deliverLetter', {
          letter: t(`case.letters.${letter.kind}`).toLowerCase(),
        })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('desk.deliver.deliver')}
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {forms.map((form) => (
          <MenuItem key={form} dense onClick={() => void make(form)}>
            {t(`desk.deliver.${form}`)}
          </MenuItem>
        ))}
      </Menu>
      {locked && (
        <ProtectedDialog
          delivery={locked}
          onSaved={() => taken('protected')}
          onClose={() => setLocked(undefined)}
        />
      )}
    </>
  );
}
