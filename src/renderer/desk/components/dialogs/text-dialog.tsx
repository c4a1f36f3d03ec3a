import { TextField } from '@mui/material';
import type { ReasonPlace } from '#domain/reasons/saved-reason.ts';
import { SavedReasons } from '../reasons/saved-reasons.tsx';
import { closeDialog } from './dialog-store.ts';
import { focusFirst } from './focus-first.ts';
import { FormDialog } from './form-dialog.tsx';
import { useWords, type Word } from '../../messages/use-words.ts';
import { type Command, useExecuteForm } from '../use-execute.ts';
import { useKept } from '../unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly title: Word;
  readonly label: Word;
  readonly help?: Word;
  readonly initial?: string;
  readonly lines?: number;
  /** Where it is a reason that can be kept and given again. */
  readonly saved?: ReasonPlace;
  readonly command: (text: string) => Command;
}

/** Asks for the one text that an act on a case needs: a note, a reason, a name. */
export function TextDialog({
  reference,
  title,
  label,
  help,
  initial,
  lines,
  saved,
  command,
}: Props) {
  const { t } = useWords();
  const [text, setText] = useKept('text', initial ?? '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  return (
    <FormDialog
      title={t(title)}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute(command(text))}
    >
      <TextField
        required
        fullWidth
        inputRef={focusFirst}
        label={t(label)}
        helperText={help && t(help)}
        value={text}
        multiline={(lines ?? 1) > 1}
        minRows={lines ?? 1}
        onChange={(event) => setText(event.target.value)}
      />
      {saved && <SavedReasons of={saved} value={text} onChange={setText} />}
    </FormDialog>
  );
}
