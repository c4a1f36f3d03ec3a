import MoreVert from '@mui/icons-material/MoreVert';
import { IconButton, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { type LineForm, lineForms } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useName } from '../use-name.ts';
import { useEditing } from './editing.ts';

interface Props {
  /** What it changes, for those who hear the page. */
  readonly what: string;
  /** The forms it can take. */
  readonly form: LineForm | undefined;
  readonly onForm: (form: LineForm) => void;
  readonly onText: () => void;
  readonly onPart: (name: string) => void;
  /** Absent where the law or the letter needs it. */
  readonly onRemove: (() => void) | undefined;
}

/** What can be done with one block of a letter. */
export function BlockMenu({ what, form, onForm, onText, onPart, onRemove }: Props) {
  const { t } = useWords();
  const { template } = useEditing();
  const say = useName();
  const [at, setAt] = useState<HTMLElement>();
  const then = (act: () => void) => () => {
    setAt(undefined);
    act();
  };
  const forms =
    form && form !== 'title' ? lineForms.filter((one) => one !== 'title' && one !== form) : [];
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('desk.letterView.menu', { what })}
        aria-haspopup="menu"
        aria-expanded={at !== undefined}
        onClick={(event) => setAt(event.currentTarget)}
      >
        <MoreVert fontSize="inherit" />
      </IconButton>
      <Menu anchorEl={at ?? null} open={at !== undefined} onClose={() => setAt(undefined)}>
        <MenuItem dense onClick={then(onText)}>
          {t('desk.letterView.addText')}
        </MenuItem>
        {forms.map((one) => (
          <MenuItem key={one} dense onClick={then(() => onForm(one))}>
            {t('desk.letterView.makeForm', { form: t(`desk.letterView.forms.${one}`) })}
          </MenuItem>
        ))}
        {onRemove && (
          <MenuItem dense onClick={then(onRemove)}>
            {t('desk.letterView.remove')}
          </MenuItem>
        )}
        <ListSubheader>{t('desk.letterView.addPart')}</ListSubheader>
        {template.parts.map(({ name }) => (
          <MenuItem key={name} dense onClick={then(() => onPart(name))}>
            {say(name)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
