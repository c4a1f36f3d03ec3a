import { Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { clockActionsOf } from './clock-actions-of.ts';

/** What is usually done about the date; there is nothing of it for a breach. */
export function ClockActions({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { usual } = clockActionsOf(view);
  if (usual.length === 0) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {usual.map(({ word, dialog }) => (
        <ChangeButton key={word} variant="outlined" onClick={() => openDialog(dialog)}>
          {t(word)}
        </ChangeButton>
      ))}
    </Stack>
  );
}
