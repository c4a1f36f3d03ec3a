import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useState } from 'react';
import { focusStart } from './focus-start.ts';
import { heldUpBy, Missing, nameOf } from './missing-fields.ts';

interface Props {
  readonly onSubmit: () => void;
  /** Whether it says itself, under each field, what is missing there. */
  readonly marksMissing?: boolean;
  readonly children: ReactNode;
}

const Form = styled('form')(({ theme }) => {
  const { main } = (theme.vars ?? theme).palette.error;
  return {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    '&[data-missing] .MuiFormControl-root:has(:is(input, textarea):required:invalid)': {
      '& .MuiFormLabel-root': { color: main },
      '& .MuiOutlinedInput-notchedOutline': { borderColor: main },
    },
  };
});

/** By the button, which may be shut. */
function sendFromText(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('[type="submit"]')?.click();
}

/**
 * The form within a dialog: it begins in the first field that must be filled in, Enter sends it, and Ctrl+Enter also from a
 * text of several lines. While such a field is empty, or one is not understood, nothing is sent: they are marked and named,
 * and the cursor is in the first. A long one scrolls between its title and its buttons, which stay in sight.
 */
export function DialogForm({ onSubmit, marksMissing = false, children }: Props) {
  const [wrong, setWrong] = useState<readonly HTMLInputElement[]>([]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = heldUpBy(event.currentTarget, marksMissing);
    setWrong(found);
    found[0]?.focus();
    if (found.length === 0) onSubmit();
  };
  return (
    <Missing value={wrong.map(nameOf)}>
      <Form
        ref={focusStart}
        noValidate
        data-missing={wrong.length > 0 ? '' : undefined}
        onInput={({ target }) => setWrong((before) => before.filter((one) => one !== target))}
        onSubmit={send}
        onKeyDown={sendFromText}
      >
        {children}
      </Form>
    </Missing>
  );
}
