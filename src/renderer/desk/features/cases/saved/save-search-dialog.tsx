import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../../ask/use-task.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { orderNow } from './open-search.ts';
import { useSavedSearches } from './saved-searches.tsx';
import { keepSearches } from './saved-store.ts';

/** Asks what a search is to be called. */
export function SaveSearchDialog({ search }: { readonly search: string }) {
  const { t } = useWords();
  const searches = useSavedSearches();
  const [name, setName] = useState('');
  const { busy, refusal, run } = useTask();
  const save = async () => {
    const kept = searches.map(({ count: _, ...one }) => one);
    const order = orderNow();
    const added = { id: crypto.randomUUID(), name: name.trim(), search, ...(order && { order }) };
    if (await run(() => keepSearches(kept, [...kept, added]))) closeDialog();
  };
  return (
    <FormDialog
      changes={false}
      title={t('desk.search.save')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      ready={name.trim() !== ''}
      onSubmit={() => void save()}
    >
      <TextField
        required
        fullWidth
        inputRef={focusFirst}
        label={t('desk.search.name')}
        helperText={t('desk.search.nameHelp')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
    </FormDialog>
  );
}
