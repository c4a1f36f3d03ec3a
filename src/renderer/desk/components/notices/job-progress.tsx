import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  /** From 0 to 1, where anybody can know. */
  readonly share: number | undefined;
  readonly onStop: () => void;
}

/** A long job under way: how far it has come, and a button that stops it. */
export function JobProgress({ label, share, onStop }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
      <Stack spacing={0.75} sx={{ flex: 1 }}>
        <Typography id={id} variant="body2" color="textSecondary">
          {label}
        </Typography>
        <LinearProgress
          aria-labelledby={id}
          variant={share === undefined ? 'indeterminate' : 'determinate'}
          value={Math.round((share ?? 0) * 100)}
        />
      </Stack>
      <Button onClick={onStop}>{t('desk.shell.stop')}</Button>
    </Stack>
  );
}
