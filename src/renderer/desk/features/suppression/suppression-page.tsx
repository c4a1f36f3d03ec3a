import { Box, Skeleton, Typography } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { LookUpForm } from './look-up-form.tsx';
import { WashForm } from './wash-form.tsx';

/** The list of those who want no marketing (Art. 21(3)), which nobody can read names out of. */
export function SuppressionPage() {
  const { t } = useWords();
  const answer = useAnswer('suppression', () => ombud.suppression.show(undefined));
  return (
    <Box sx={{ p: 3, pt: 1.5, maxWidth: '55rem', display: 'grid', gap: 2 }}>
      <div>
        <Typography variant="h1">{t('desk.shell.suppression')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('desk.suppression.about')}
        </Typography>
      </div>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={20} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Typography>{t('desk.suppression.counts', { ...answer.value })}</Typography>
      )}
      <LookUpForm />
      <WashForm />
    </Box>
  );
}
