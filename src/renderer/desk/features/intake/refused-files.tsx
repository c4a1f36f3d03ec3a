import { Alert, Button, Typography } from '@mui/material';
import { refusalText } from '#shared/words/refusal-text.ts';
import { LongList } from '../../components/lists/long-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { type RefusedFile, useDrafts } from './draft-store.ts';

/** The files that could not be taken in, each with its reason. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const { t, words } = useWords();
  const dismiss = useDrafts((state) => state.dismissRefused);
  return (
    <Alert
      severity="warning"
      sx={{ mx: 3, mb: 1.5, '& .MuiAlert-message': { flex: 1 } }}
      action={<Button onClick={dismiss}>{t('desk.intake.dismissRefused')}</Button>}
    >
      <Typography variant="h4" component="h2">
        {t('desk.intake.refused', { count: refused.length })}
      </Typography>
      <LongList
        box={{ label: t('desk.intake.refused', { count: refused.length }), maxHeight: 120 }}
        lines={refused}
        keyOf={({ file }, index) => `${index}-${file}`}
        height={40}
        renderLine={({ file, refusal }) => {
          const { title, advice } = refusalText(words, refusal);
          return (
            <Typography variant="body2">
              <strong>{file}</strong>
              {` – ${title}. ${advice}`}
            </Typography>
          );
        }}
      />
    </Alert>
  );
}
