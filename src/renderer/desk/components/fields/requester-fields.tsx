import { Box, TextField } from '@mui/material';
import type { Requester } from '#domain/case/opening.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly requester: Requester;
  readonly onChange: (requester: Requester) => void;
}

/** The person who asks. Everything may be left empty: some are known by letter only, some by voice only. */
export function RequesterFields({ requester, onChange }: Props) {
  const { t } = useWords();
  const field = (name: keyof Requester, rest: { multiline?: boolean; minRows?: number } = {}) => (
    <TextField
      {...rest}
      label={t(`desk.casefile.${name}`)}
      value={requester[name]}
      // This is somebody else's name: the browser's own suggestions would be the officer's.
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
      onChange={(event) => onChange({ ...requester, [name]: event.target.value })}
    />
  );
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        {field('name')}
        {field('email')}
      </Box>
      {field('address', { multiline: true, minRows: 2 })}
    </>
  );
}
