import { Button, Paper, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

const few = 10;

interface Props {
  readonly seenBy: NonNullable<CaseView['seenBy']>;
}

/** Who has had a confidential case before them, newest first: once a day each. */
export function SeenBy({ seenBy }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? seenBy : seenBy.slice(0, few);
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Typography id={id} variant="h4" component="h3">
        {t('desk.confidential.seenBy')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {t('desk.confidential.seenByText')}
      </Typography>
      <ul aria-labelledby={id}>
        {shown.map(({ name, at, how }) => (
          <Typography key={`${at} ${name} ${how}`} component="li" variant="body2">
            {t(`desk.confidential.seen.${how}`, { name, at: sayMoment(at, language) })}
          </Typography>
        ))}
      </ul>
      {shown.length < seenBy.length && (
        <Button onClick={() => setWhole(true)}>
          {t('desk.confidential.seenAll', { count: seenBy.length })}
        </Button>
      )}
    </Paper>
  );
}
