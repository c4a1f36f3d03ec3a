import { Box } from '@mui/material';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { focusStart } from './focus-start.ts';

interface Props {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** By the button, which may be shut. */
function sendFromText(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('[type="submit"]')?.click();
}

/**
 * The form within a dialog: it begins in the first field that must be filled in, Enter sends it, and Ctrl+Enter also from a
 * text of several lines. A long one scrolls between its title and its buttons, which stay in sight.
 */
export function DialogForm({ onSubmit, children }: Props) {
  return (
    <Box
      ref={focusStart}
      component="form"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={sendFromText}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
    >
      {children}
    </Box>
  );
}
