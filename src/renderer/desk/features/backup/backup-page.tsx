import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { noteBackups } from '../../components/labels/use-backups.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { KeptForm } from '../../components/unsaved/kept-form.tsx';
import { useWords } from '../../messages/use-words.ts';
import { BackupForm } from './backup-form.tsx';
import { PlaceList } from './place-list.tsx';
import type { Backups } from './backups.ts';

/** Where backups go, how they stand, and what lies there. */
export function BackupPage() {
  const { t } = useWords();
  const [known, setKnown] = useState<Backups>();
  const hear = (told: Backups) => {
    setKnown(told);
    noteBackups();
  };
  const answer = useAnswer('backups', () => ombud.backup.show(undefined));
  const backups = known ?? (answer.state === 'ready' ? answer.value : undefined);
  return (
    <Box sx={{ p: 3, pt: 1.5, maxWidth: 880, display: 'grid', gap: 2 }}>
      <div>
        <Typography variant="h1">{t('desk.shell.backup')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('desk.backup.about')}
        </Typography>
      </div>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={200} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {backups?.places.length === 0 && <Alert severity="warning">{t('desk.backup.none')}</Alert>}
      {backups && <PlaceList backups={backups} onKnown={hear} />}
      {backups && (
        <KeptForm name="backup" saved={backups.settings}>
          <BackupForm settings={backups.settings} onKnown={hear} />
        </KeptForm>
      )}
    </Box>
  );
}
