import { Button, Stack, Typography } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import type { Line } from './editing.ts';

/** The same list as `{` opens, for those who look for a button; in sight however far down one writes. */
export function InsertFact({ line }: { readonly line: Line | undefined }) {
  const { t } = useWords();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('desk.letterView.hint')}
      </Typography>
      <Stack
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 1,
          py: 0.5,
          alignItems: 'start',
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
      </Stack>
    </>
  );
}
