import { Button, Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';

/** The ways to settle who asks, the least intrusive first. */
export function IdentityActions({ view: { reference, identity } }: { readonly view: CaseView }) {
  const { t } = useWords();
  const ways = [
    ['waive-identity', 'desk.steps.waive'],
    ...(identity.state === 'asked' ? [] : [['ask-identity', 'desk.steps.ask'] as const]),
    ['confirm-identity', 'desk.casefile.confirmIdentity'],
    ...(identity.state === 'asked' ? [['fail-identity', 'desk.steps.fail'] as const] : []),
  ] as const;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', ml: -0.75 }}>
      {ways.map(([type, word]) => (
        <Button key={type} size="small" onClick={() => openDialog({ type, reference })}>
          {t(word)}
        </Button>
      ))}
    </Stack>
  );
}
