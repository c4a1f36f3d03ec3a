import { Button, Stack } from '@mui/material';
import type { ReactNode, SubmitEvent } from 'react';
import type { Refusal } from '#shared/refusal.ts';
import { ChangeButton } from '../reading/change-button.tsx';
import { UnsavedNotice } from '../unsaved/unsaved-notice.tsx';
import { RefusalNotice } from '../notices/refusal-notice.tsx';
import { Group } from './group.tsx';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly submit: string;
  readonly busy: boolean;
  /** Whether there is anything to save. */
  readonly changed: boolean;
  /** Whether the book is changed, and not this computer alone; then it is shut to who only reads. */
  readonly changes?: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** What belongs to the group and is not sent with it. */
  readonly after?: ReactNode;
}

/** One group of settings that is saved together. */
export function SaveForm({
  title,
  text,
  submit,
  busy,
  changed,
  changes = true,
  refusal,
  onSubmit,
  children,
  after,
}: Props) {
  const Send = changes ? ChangeButton : Button;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (changed) onSubmit();
  };
  return (
    <Group title={title} text={text}>
      <Stack component="form" noValidate spacing={1.75} onSubmit={send}>
        <UnsavedNotice />
        {children}
        <RefusalNotice refusal={refusal} />
        <Send
          type="submit"
          variant="outlined"
          loading={busy}
          disabled={!changed}
          sx={{ alignSelf: 'start' }}
        >
          {submit}
        </Send>
      </Stack>
      {after}
    </Group>
  );
}
