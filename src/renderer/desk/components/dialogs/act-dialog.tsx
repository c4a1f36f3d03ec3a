import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { closeDialog } from './dialog-store.ts';
import { FormDialog } from './form-dialog.tsx';
import { type Command, useExecuteForm } from '../use-execute.ts';

interface Props {
  readonly reference: string;
  readonly title: string;
  readonly submit?: string;
  readonly width?: 'xs' | 'sm' | 'md';
  /** What the form asks for, made when it is sent; `undefined` while a field shows that it is wrong. */
  readonly command: () => Command | undefined;
  readonly children: ReactNode;
}

/** A form that does one thing to a case and closes when it is done. */
export function ActDialog({ reference, title, submit, width, command, children }: Props) {
  const { t } = useWords();
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const send = () => {
    const asked = command();
    if (asked) void execute(asked);
  };
  return (
    <FormDialog
      title={title}
      submit={submit ?? t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={send}
      {...(width && { width })}
    >
      {children}
    </FormDialog>
  );
}
