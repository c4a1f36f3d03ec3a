import { Alert, Typography } from '@mui/material';
import type { Draft } from '#shared/views/intake-views.ts';
import { useWords } from '../../messages/use-words.ts';

/** What was doubtful in the letter. */
export function DraftNotices({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  if (draft.warnings.length === 0) return null;
  return (
    <Alert severity="warning" role="note">
      {draft.warnings.map((warning) => (
        <Typography key={warning} variant="body2">
          {t(`intake.warnings.${warning}`)}
        </Typography>
      ))}
    </Alert>
  );
}
