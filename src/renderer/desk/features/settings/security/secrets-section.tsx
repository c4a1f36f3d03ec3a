import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { Settings } from '../settings.ts';

/** The ways to keep out somebody who has seen what opens the book. */
export function SecretsSection({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const id = useId();
  const { organisation, handler } = settings;
  const open = (act: 'change' | 'renew') =>
    openDialog({ type: 'secrets', act, owners: { organisation, handler } });
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id}>
        {t('desk.security.secrets')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('desk.security.secretsText')}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" onClick={() => open('change')}>
          {t('desk.security.change')}
        </Button>
        <Button variant="outlined" onClick={() => open('renew')}>
          {t('desk.security.renew')}
        </Button>
      </Stack>
    </Paper>
  );
}
