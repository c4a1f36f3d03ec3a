import { Button, Menu, MenuItem, Stack } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { MenuHeading } from '../../components/lists/menu-heading.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useName } from './use-name.ts';

interface Props {
  readonly template: TemplateView;
  readonly onInsert: (placed: string) => void;
}

/** What can stand in this letter, by what it is: nobody has to know the names by heart. */
export function InsertMenu({ template, onInsert }: Props) {
  const { t } = useWords();
  const say = useName();
  const [at, setAt] = useState<HTMLElement>();
  const [type, setType] = useState<'facts' | 'parts'>('facts');
  const open = (chosen: typeof type) => (event: MouseEvent<HTMLElement>) => {
    setType(chosen);
    setAt(event.currentTarget);
  };
  const place = (name: string) => {
    setAt(undefined);
    onInsert(type === 'facts' ? `{{ ${name} }}` : `\n{% part "${name}" %}\n`);
  };
  return (
    <Stack direction="row" spacing={1}>
      <Button variant="outlined" aria-haspopup="menu" onClick={open('facts')}>
        {t('desk.templates.insertFact')}
      </Button>
      <Button variant="outlined" aria-haspopup="menu" onClick={open('parts')}>
        {t('desk.templates.insertPart')}
      </Button>
      <Menu
        anchorEl={at ?? null}
        open={at !== undefined}
        onClose={() => setAt(undefined)}
        slotProps={{ list: { 'aria-label': t(`desk.templates.${type}`) } }}
      >
        <MenuHeading>{t(`desk.templates.${type}`)}</MenuHeading>
        {template[type]
          .filter(({ name }) => isPlaceable(name))
          .map(({ name, required }) => (
            <MenuItem key={name} dense onClick={() => place(name)}>
              {required ? t('desk.templates.required', { name: say(name) }) : say(name)}
            </MenuItem>
          ))}
      </Menu>
    </Stack>
  );
}
