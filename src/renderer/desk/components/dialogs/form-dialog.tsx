import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { Refusal } from '#shared/refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { closeDialog } from './dialog-store.ts';
import { DialogForm } from './dialog-form.tsx';
import { MissingNotice } from './missing-notice.tsx';
import { UnsavedNotice } from '../unsaved/unsaved-notice.tsx';
import { RefusalNotice } from '../notices/refusal-notice.tsx';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSubmit: () => void;
  readonly width?: 'xs' | 'sm' | 'md';
  /** `error` for what cannot be undone. */
  readonly tone?: 'primary' | 'error';
  /** Whether it can be sent yet. */
  readonly ready?: boolean;
  /** What was asked for is done, and this tells how it went: there is nothing left to cancel, only to close. */
  readonly done?: boolean;
  /** Whether it changes something in the book: who only reads cannot send it then. */
  readonly changes?: boolean;
  /** Whether it says itself, under each field, what is missing there. */
  readonly marksMissing?: boolean;
  readonly children: ReactNode;
}

/** A form in a dialog: Enter or the button sends it, Escape leaves it, a refusal is shown inside. */
export function FormDialog({
  title,
  submit,
  busy,
  refusal,
  onSubmit,
  width,
  tone = 'primary',
  ready = true,
  done = false,
  changes = true,
  marksMissing = false,
  children,
}: Props) {
  const { t } = useWords();
  const id = useId();
  const reads = useReads();
  return (
    <Dialog
      open
      fullWidth
      maxWidth={width ?? 'xs'}
      // A slip beside the form must not throw away what was written in it.
      onClose={(_, reason) => reason === 'escapeKeyDown' && closeDialog()}
      aria-labelledby={id}
    >
      <DialogForm onSubmit={onSubmit} marksMissing={marksMissing}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {/* A field's label lies on its upper edge, and is not to touch what stands over it. */}
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <UnsavedNotice />
            {children}
            <MissingNotice />
            <RefusalNotice refusal={refusal} />
          </Stack>
        </DialogContent>
        <DialogActions>
          {!done && <Button onClick={closeDialog}>{t('desk.shell.cancel')}</Button>}
          <Button
            type="submit"
            variant="contained"
            color={tone}
            loading={busy}
            disabled={!ready || (changes && reads)}
          >
            {submit}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  );
}
