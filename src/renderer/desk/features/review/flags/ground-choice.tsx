import { Stack, TextField, Typography } from '@mui/material';
import { grounds } from '#domain/disclosure/ground.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { ChangeFields } from '../../../components/reading/change-fields.tsx';
import { SavedReasons } from '../../../components/reasons/saved-reasons.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { chooseGround, useReviewState } from '../review-store.ts';

/** Why the next redaction is made; it stays chosen for those that follow. */
export function GroundChoice() {
  const { t, words } = useWords();
  const { ground, words: said } = useReviewState();
  return (
    <Stack component="section" spacing={1.25} aria-label={t('desk.review.ground')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.ground')}
      </Typography>
      <ChangeFields>
        <Choice
          label={t('desk.review.groundChoice')}
          value={ground}
          options={grounds}
          say={(one) => words(`grounds.${one}`)}
          onChange={(chosen) => chooseGround({ ground: chosen })}
        />
        <TextField
          multiline
          required={ground === 'other'}
          error={ground === 'other' && said.trim() === ''}
          label={t('desk.review.groundWords')}
          helperText={t('desk.review.groundHelp')}
          value={said}
          onChange={(event) => chooseGround({ words: event.target.value })}
        />
        <SavedReasons
          of={{ use: 'redaction', ground }}
          value={said}
          onChange={(text) => chooseGround({ words: text })}
        />
      </ChangeFields>
    </Stack>
  );
}
