import { Alert, Typography } from '@mui/material';
import type { Draft } from '#shared/views/views.ts';
import { useWords } from '../../messages/use-words.ts';

/** What the person should know before saving: where the letter belongs, and what was doubtful in it. */
export function DraftNotices({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  return (
    <>
      {draft.joins && (
        <Alert severity="info" variant="outlined">
          {t('desk.intake.joinsText', { reference: draft.joins })}
        </Alert>
      )}
      {draft.warnings.length > 0 && (
        <Alert severity="warning" variant="outlined" role="note">
          {draft.warnings.map((warning) => (
            <Typography key={warning} variant="body2">
              {t(`desk.intake.warningAdvice.${warning}`)}
            </Typography>
          ))}
        </Alert>
      )}
    </>
  );
}
