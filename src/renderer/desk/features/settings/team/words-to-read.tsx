import { Alert, AlertTitle, Typography } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly words: string;
  readonly fingerprint: string;
  readonly title: string;
}

/** What two people read to each other so that each knows the other's key is the right one. */
export function WordsToRead({ words, fingerprint, title }: Props) {
  const { t } = useWords();
  return (
    <Alert severity="info" role="note">
      <AlertTitle>{title}</AlertTitle>
      <Typography
        lang="en"
        component="p"
        sx={{ fontFamily: 'monospace', fontSize: 18, my: 1, wordSpacing: 6, userSelect: 'text' }}
      >
        {words}
      </Typography>
      <Typography variant="caption" component="p" sx={{ fontFamily: 'monospace' }}>
        {fingerprint}
      </Typography>
      {t('desk.team.readOutText')}
    </Alert>
  );
}
