import ArrowForward from '@mui/icons-material/ArrowForward';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useRef, useState } from 'react';
import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWindowKeys } from '../../components/keys/use-window-keys.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { nextAsked } from '../../components/asked-of.ts';
import { identityWays } from './identity-ways.ts';
import { stepDialog } from './step-dialog.ts';

interface Props {
  readonly view: CaseView;
  /** The way to the part of the case where a check is met, if there is one. */
  readonly wayTo: (check: CheckId) => (() => void) | undefined;
  /** Whether what is open has a button of its own that comes first. */
  readonly quiet: boolean;
}

/**
 * The one thing that comes next in a case, as one button, or N: what the law asks first of what is not done, or its end.
 */
export function NextStep({ view, wayTo, quiet }: Props) {
  const { t } = useWords();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const step = useRef<HTMLButtonElement>(null);
  const reads = useReads();
  useWindowKeys(({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (key.toLowerCase() !== 'n' || ctrlKey || metaKey || altKey || shiftKey) return false;
    step.current?.click();
    return step.current !== null;
  });
  const check = nextAsked(view);
  // Whose data they are is asked in a question of its own, with both answers.
  if (reads || view.status === 'closed' || check === 'role-decided') return null;
  const ways = check === 'identity-settled' ? identityWays(view) : [];
  const dialog = check
    ? stepDialog(check, view)
    : ({ type: 'close', reference: view.reference } as const);
  const way = check && wayTo(check);
  const what = t(check ? `workflow.checks.${check}` : 'desk.casefile.closeCase');
  const isMenu = ways.length > 0;
  const take = (button: HTMLElement) => {
    if (isMenu) return setAnchor(button);
    // The part shows what the form did, and has the keyboard when it closes.
    way?.();
    if (dialog) openDialog(dialog);
  };
  return (
    <>
      <Button
        ref={step}
        aria-keyshortcuts="N"
        variant={quiet ? 'outlined' : 'contained'}
        endIcon={<ArrowForward />}
        aria-label={t('desk.steps.next', { what })}
        {...(isMenu && { 'aria-haspopup': 'menu', 'aria-expanded': anchor !== null })}
        {...(!isMenu && dialog && { 'aria-haspopup': 'dialog' })}
        {...(anchor && { 'aria-controls': id })}
        onClick={(event) => take(event.currentTarget)}
        // As high as the buttons beside it, also when its words take two lines.
        sx={{ maxWidth: 270, minHeight: '1.925rem', lineHeight: 1.25, textAlign: 'start' }}
      >
        {what}
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('desk.steps.next', { what }) } }}
      >
        {ways.map((one) => (
          <MenuItem
            key={one.word}
            dense
            onClick={() => {
              setAnchor(null);
              openDialog(one.dialog);
            }}
          >
            {t(one.word)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
