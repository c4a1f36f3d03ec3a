import { Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { identityWays } from './identity-ways.ts';

/** The ways to settle who asks, each a button. */
export function IdentityActions({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', ml: -0.75 }}>
      {identityWays(view).map(({ word, dialog }) => (
        <ChangeButton key={word} size="small" onClick={() => openDialog(dialog)}>
          {t(word)}
        </ChangeButton>
      ))}
    </Stack>
  );
}
