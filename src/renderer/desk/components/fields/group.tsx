import { Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';

const Section = styled('section')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: theme.spacing(1.5, 4),
  maxWidth: '53rem',
  paddingBlock: theme.spacing(3),
  borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '&:first-of-type': { borderBlockStart: 0 },
  '@container desk (min-width: 68rem)': {
    gridTemplateColumns: 'minmax(0, 15rem) minmax(0, 36rem)',
  },
}));

interface Props {
  readonly title: string;
  readonly text?: string | undefined;
  readonly children?: ReactNode;
}

/** One group on a page of choices: what it is about, and beside it what is chosen; under it where there is little room. */
export function Group({ title, text, children }: Props) {
  const id = useId();
  return (
    <Section aria-labelledby={id}>
      <div>
        <Typography variant="h3" component="h2" id={id}>
          {title}
        </Typography>
        {text && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
            {text}
          </Typography>
        )}
      </div>
      <Stack spacing={1.75}>{children}</Stack>
    </Section>
  );
}
