import Lock from '@mui/icons-material/LockOutlined';
import { Alert, AlertTitle, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { promisesOf } from './promise.ts';

/** That the complaint is confidential, in the policy's own words. */
export function PromiseCard({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const answer = useAnswer('register', () => ombud.register.show(undefined));
  const { received } = view.registerVersions;
  const promises =
    answer.state === 'ready' ? promisesOf(answer.value.versions, received, language) : [];
  return (
    <Alert severity="info" role="note" icon={<Lock fontSize="small" />} sx={{ maxWidth: 820 }}>
      <AlertTitle>{t('desk.complaint.confidential')}</AlertTitle>
      {promises.map((promise) => (
        <Typography key={promise} variant="body2">
          {promise}
        </Typography>
      ))}
      <Typography variant="caption" color="textSecondary">
        {t('desk.complaint.promisedIn', { version: received })}
      </Typography>
    </Alert>
  );
}
