import { Menu, MenuItem } from '@mui/material';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';
import { useEditing } from '../editing.ts';

interface Props {
  /** Where the caret is on the screen; closed without. */
  readonly at: { readonly top: number; readonly left: number } | undefined;
  readonly onChoose: (name: string) => void;
  readonly onClose: () => void;
  /** It is gone: the keyboard goes back to the text. */
  readonly onGone: () => void;
}

/** The facts that can stand in this letter, found by their first letters. */
export function FactMenu({ at, onChoose, onClose, onGone }: Props) {
  const { t } = useWords();
  const { template } = useEditing();
  const say = useName();
  const facts = template.facts.filter(({ name }) => isPlaceable(name));
  return (
    <Menu
      open={at !== undefined}
      anchorReference="anchorPosition"
      {...(at && { anchorPosition: at })}
      disableRestoreFocus
      slotProps={{
        list: { 'aria-label': t('desk.templates.facts') },
        transition: { onExited: onGone },
      }}
      onClose={onClose}
    >
      {facts.map(({ name }) => (
        <MenuItem key={name} dense onClick={() => onChoose(name)}>
          {say(name)}
        </MenuItem>
      ))}
    </Menu>
  );
}
