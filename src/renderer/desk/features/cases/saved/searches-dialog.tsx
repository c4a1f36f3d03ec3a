import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Delete from '@mui/icons-material/DeleteOutlined';
import { IconButton, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { type ReactElement, useState } from 'react';
import type { SavedSearch } from '#shared/contract/desk/searches-contract.ts';
import { moved } from '#shared/list/arrange.ts';
import { useTask } from '../../../ask/use-task.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { useWords, type Word } from '../../../messages/use-words.ts';
import { useSavedSearches } from './saved-searches.tsx';
import { keepSearches } from './saved-store.ts';
import { saySearch } from './say-search.ts';

/** Names, orders and removes the searches that are kept; nothing of it holds until it is saved. */
export function SearchesDialog() {
  const { t } = useWords();
  const kept = useSavedSearches();
  const [changed, setChanged] = useState<readonly SavedSearch[]>();
  const [shown, setShown] = useState<readonly SavedSearch[]>([]);
  const named = kept.map(({ count: _, ...one }) => ({ ...one, name: saySearch(one, t) }));
  const searches = changed ?? named;
  const change = (next: readonly SavedSearch[]) => {
    if (!changed) setShown(named);
    setChanged(next);
  };
  // One that is there from the start is called in the desk's language until somebody names it.
  const asKept = (one: SavedSearch) =>
    one.name === saySearch({ id: one.id, name: '' }, t) ? { ...one, name: '' } : one;
  const { busy, refusal, run } = useTask();
  const save = async () => {
    if (await run(() => keepSearches(shown, searches.map(asKept)))) closeDialog();
  };
  return (
    <FormDialog
      changes={false}
      width="sm"
      title={t('desk.search.saved')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      ready={changed !== undefined && searches.every(({ name }) => name.trim() !== '')}
      onSubmit={() => void save()}
    >
      {searches.length === 0 && <Typography variant="body2">{t('desk.search.none')}</Typography>}
      {searches.map((one, at) => {
        const act = (
          word: Word,
          icon: ReactElement,
          next: () => readonly SavedSearch[],
          can = true,
        ) => (
          <Tooltip title={t(word)}>
            <span>
              <IconButton
                size="small"
                aria-label={`${t(word)}: ${one.name}`}
                disabled={!can}
                onClick={({ currentTarget }) => {
                  if (word === 'desk.search.remove') goBeside(currentTarget);
                  change(next());
                }}
              >
                {icon}
              </IconButton>
            </span>
          </Tooltip>
        );
        return (
          <Stack
            key={one.id}
            data-search
            direction="row"
            spacing={0.5}
            sx={{ alignItems: 'center' }}
          >
            <TextField
              fullWidth
              label={t('desk.search.name')}
              value={one.name}
              onChange={({ target }) => change(searches.with(at, { ...one, name: target.value }))}
              slotProps={{ htmlInput: { maxLength: 60 } }}
            />
            {act(
              'desk.search.up',
              <ArrowUpward fontSize="small" />,
              () => moved(searches, at, -1),
              at > 0,
            )}
            {act(
              'desk.search.down',
              <ArrowDownward fontSize="small" />,
              () => moved(searches, at, 1),
              at < searches.length - 1,
            )}
            {act('desk.search.remove', <Delete fontSize="small" />, () =>
              searches.toSpliced(at, 1),
            )}
          </Stack>
        );
      })}
    </FormDialog>
  );
}

/** The keyboard stays in the form when the row it is in goes: in the row behind it, or the one before. */
function goBeside(from: HTMLElement) {
  const row = from.closest('[data-search]');
  const rows = [...(row?.parentElement?.querySelectorAll('[data-search]') ?? [])];
  const at = rows.findIndex((one) => one === row);
  const beside = rows[at + 1] ?? rows[at - 1];
  const next = beside ?? from.closest('[role="dialog"]');
  next?.querySelector<HTMLElement>(beside ? 'input' : 'button:not(:disabled)')?.focus();
}
