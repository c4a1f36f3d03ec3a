import { Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useWords } from '../../messages/use-words.ts';

const Sign = styled('svg')(({ theme }) => ({
  width: 24,
  height: 24,
  color: (theme.vars ?? theme).palette.primary.main,
}));

/** The name with its sign: a sheet kept under a seal. */
export function Mark() {
  const { t } = useWords();
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Sign viewBox="0 0 24 24" aria-hidden fill="none" stroke="currentColor" strokeWidth={2}>
        <path d="M5 3.5h9l5 5V13" strokeLinejoin="round" />
        <path d="M5 3.5v17h5" strokeLinejoin="round" />
        <circle cx={16} cy={17.5} r={4} fill="currentColor" stroke="none" />
      </Sign>
      <Typography component="span" variant="h3">
        {t('desk.shell.name')}
      </Typography>
    </Stack>
  );
}
