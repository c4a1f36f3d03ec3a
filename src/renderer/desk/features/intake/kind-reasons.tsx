import { Alert, Stack, Typography } from '@mui/material';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Draft } from '#shared/views/intake-views.ts';
import { useWords } from '../../messages/use-words.ts';

type Suggested = Pick<Draft, 'suggestedKind' | 'sure' | 'because' | 'also'>;

/** Why a kind is suggested: the words it rests on, how sure that is, and a breach that is spoken of besides. */
export function KindReasons({ suggestedKind, sure, because, also }: Suggested) {
  const { t } = useWords();
  const wordsFor = (kind: CaseKind) =>
    because.flatMap((reason) => (reason.kind === kind ? `”${reason.words}”` : [])).join(', ');
  const own = wordsFor(suggestedKind);
  return (
    <Stack spacing={1}>
      <Typography variant="caption" color="textSecondary">
        {own === ''
          ? t('desk.intake.kindUnfounded')
          : t(`desk.intake.kindBecause.${sure}`, { words: own })}
      </Typography>
      {also.includes('breach') && (
        <Alert severity="warning">
          {t('desk.intake.alsoBreach', { words: wordsFor('breach') })}
        </Alert>
      )}
    </Stack>
  );
}
