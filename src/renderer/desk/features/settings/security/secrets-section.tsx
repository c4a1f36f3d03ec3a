import { Button, Stack } from '@mui/material';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { Group } from '../../../components/fields/group.tsx';
import { useWords } from '../../../messages/use-words.ts';
import type { Settings } from '../settings.ts';

/** The ways to keep out somebody who has seen what opens the book. */
export function SecretsSection({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const { organisation, handler } = settings;
  const open = (act: 'change' | 'renew') =>
    openDialog({ type: 'secrets', act, owners: { organisation, handler } });
  return (
    <Group title={t('desk.security.secrets')} text={t('desk.security.secretsText')}>
      <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => open('change')}>
          {t('desk.security.change')}
        </Button>
        <Button variant="outlined" onClick={() => open('renew')}>
          {t('desk.security.renew')}
        </Button>
      </Stack>
    </Group>
  );
}
