import { Box, Chip, Stack, TextField, Typography } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useReads } from '../../../status/use-reads.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useMarking } from '../use-marking.ts';

interface Props {
  readonly reference: string;
  readonly own: readonly string[];
}

/** What is the requester's own and is never flagged: numbers, addresses and names beyond those of the case. */
export function OwnList({ reference, own }: Props) {
  const { t } = useWords();
  const { execute } = useMarking(reference);
  const reads = useReads();
  const [value, setValue] = useState('');
  const note = (next: readonly string[]) => execute({ type: 'note-own', own: [...next] });
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = value.trim();
    if (said !== '' && !own.includes(said) && (await note([...own, said]))) setValue('');
  };
  return (
    <Stack component="section" spacing={1} aria-label={t('desk.review.own')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.own')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.review.ownText')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {own.map((one) => (
          <Chip
            key={one}
            label={one}
            {...(!reads && { onDelete: () => void note(own.filter((other) => other !== one)) })}
          />
        ))}
      </Box>
      <Stack
        component="form"
        direction="row"
        spacing={1}
        onSubmit={(event: SubmitEvent) => void add(event)}
      >
        <TextField
          fullWidth
          disabled={reads}
          label={t('desk.review.ownAdd')}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <ChangeButton type="submit" disabled={value.trim() === ''}>
          {t('desk.review.add')}
        </ChangeButton>
      </Stack>
    </Stack>
  );
}
