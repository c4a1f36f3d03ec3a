import { Box, Typography } from '@mui/material';
import { useAnswer } from '../ask/use-answer.ts';
import { ombud } from '../bridge.ts';
import { BackupStatus } from '../components/labels/backup-status.tsx';
import { CheckStatus } from '../components/labels/check-status.tsx';
import { DamageStatus } from '../components/labels/damage-status.tsx';
import type { Status } from '../status/status-store.ts';
import { narrow } from '../look/narrow.ts';

/** Who sits at the desk and for whom; follows the settings, which the status at the start does not. */
export function WhoseDesk({ status }: { readonly status: Status }) {
  const answer = useAnswer('settings', () => ombud.settings.show(undefined));
  const { handler, organisation } = answer.state === 'ready' ? answer.value : status;
  return (
    // Lines that lead somewhere stand far enough apart to be hit.
    <Box
      sx={{
        px: 1,
        '& p > a': { display: 'inline-block', lineHeight: '24px' },
        [narrow]: { display: 'flex', alignItems: 'baseline', columnGap: 2 },
      }}
    >
      <Typography variant="body2">{handler}</Typography>
      <Typography variant="caption" color="textSecondary">
        {organisation}
      </Typography>
      <BackupStatus />
      <CheckStatus />
      <DamageStatus />
    </Box>
  );
}
