import { List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { Response } from '#shared/contract/contract.ts';
import { useWords } from '../../messages/use-words.ts';

type Listed = Extract<Response<'templates:list'>, { ok: true }>['value'][number];

interface Props {
  readonly templates: readonly Listed[];
  readonly chosen: LetterKind;
  readonly onChoose: (kind: LetterKind) => void;
}

/** Every letter, and whether its text is the original. */
export function TemplateList({ templates, chosen, onChoose }: Props) {
  const { t } = useWords();
  return (
    <List dense disablePadding aria-label={t('desk.templates.letters')} sx={{ overflow: 'auto' }}>
      {templates.map(({ kind, number }) => (
        <ListItem key={kind} disablePadding>
          <ListItemButton
            selected={kind === chosen}
            aria-current={kind === chosen}
            sx={{ borderRadius: 1, px: 1 }}
            onClick={() => onChoose(kind)}
          >
            <ListItemText
              primary={t(`case.letters.${kind}`)}
              secondary={number > 0 ? t('desk.templates.own', { number }) : undefined}
            />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
