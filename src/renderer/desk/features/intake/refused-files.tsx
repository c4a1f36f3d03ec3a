import { Alert, Button, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { refusalText } from '#shared/words/refusal-text.ts';
import { useWords } from '../../messages/use-words.ts';
import { type RefusedFile, useDrafts } from './draft-store.ts';

const Files = styled('ul')(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 0),
  padding: 0,
  maxHeight: 120,
  overflow: 'auto',
  listStyle: 'none',
}));

/** The files that could not be taken in, each with its reason. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const { t, words } = useWords();
  const dismiss = useDrafts((state) => state.dismissRefused);
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mx: 3, mb: 1.5, '& .MuiAlert-message': { flex: 1 } }}
      action={<Button onClick={dismiss}>{t('desk.intake.dismissRefused')}</Button>}
    >
      <Typography variant="h4" component="h2">
        {t('desk.intake.refused', { count: refused.length })}
      </Typography>
      <Files tabIndex={0} aria-label={t('desk.intake.refused', { count: refused.length })}>
        {refused.map(({ file, refusal }, index) => {
          const { title, advice } = refusalText(words, refusal);
          return (
            <Typography key={`${index}-${file}`} component="li" variant="body2">
              <strong>{file}</strong>
              {` – ${title}. ${advice}`}
            </Typography>
          );
        })}
      </Files>
    </Alert>
  );
}
