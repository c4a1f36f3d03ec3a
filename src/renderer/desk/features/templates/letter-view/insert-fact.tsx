import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../../messages/use-words.ts';
import type { Line } from './editing.ts';

interface Props {
  readonly line: Line | undefined;
  /** What stands beside it. */
  readonly children: ReactNode;
}

/** The same list as `{` opens, for those who look for a button; in sight however far down one writes. */
export function InsertFact({ line, children }: Props) {
  const { t } = useWords();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('desk.letterView.hint')}
      </Typography>
      <Stack
        direction="row"
        spacing={0.5}
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 1,
          py: 0.5,
          alignItems: 'center',
          bgcolor: 'background.default',
        }}
      >
        <Button
          variant="outlined"
          aria-haspopup="menu"
          disabled={!line}
          // The cursor stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ currentTarget }) => {
            const { bottom, left } = currentTarget.getBoundingClientRect();
            if (line?.field.isConnected) line.openFacts({ top: bottom, left });
          }}
        >
          {t('desk.templates.insertFact')}
        </Button>
        {children}
      </Stack>
    </>
  );
}
