import { List, ListItem, ListItemText, TextField } from '@mui/material';
import { useState } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import type { BulkCommand } from '#shared/schemas/case-command-schema.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog, type BulkDialogs } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { letGo } from './chosen-store.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

type Refusals = NonNullable<BulkDialogs['refused']>;

const labels = {
  assign: 'desk.casefile.handlerName',
  'add-note': 'desk.casefile.noteText',
  'place-hold': 'desk.casefile.holdReason',
} as const;

/** Does one thing to every chosen case, and tells which of them refused it and why. */
export function BulkDialog({ act, references, refused: before = [] }: BulkDialogs) {
  const { t } = useWords();
  const [text, setText] = useKept('text', '');
  const [refused, setRefused] = useState<Refusals>(before);
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    const request = { references: [...references], command: commandOf(act, text) };
    const done = await run(() => ombud.cases.executeMany(request));
    if (!done) return;
    const stayed = done.value.results.filter((result) => result.refusal);
    const count = done.value.results.length - stayed.length;
    if (count > 0) {
      sayToast({ tone: 'done', title: t('desk.cases.bulkDone', { count }) });
      letGo();
    }
    if (stayed.length === 0) return closeDialog();
    setRefused(stayed);
  };
  if (refused.length > 0) return <Refused results={refused} />;
  return (
    <FormDialog
      title={t('desk.cases.bulkTitle', {
        act: t(`desk.cases.bulk.${act}`).replace(/ ?…$/, ''),
        count: references.length,
      })}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <TextField
        required
        fullWidth
        inputRef={focusFirst}
        label={t(labels[act])}
        helperText={t('desk.cases.bulkHelp')}
        value={text}
        multiline={act !== 'assign'}
        minRows={act === 'assign' ? 1 : 3}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  );
}

function commandOf(act: BulkDialogs['act'], text: string): BulkCommand {
  switch (act) {
    case 'assign':
      return { type: act, handler: text };
    case 'add-note':
      return { type: act, text };
    case 'place-hold':
      return { type: act, reason: text };
    default:
      return assertNever(act);
  }
}

function Refused({ results }: { readonly results: Refusals }) {
  const { t, words } = useWords();
  return (
    <FormDialog
      title={t('desk.cases.bulkRefused', { count: results.length })}
      submit={t('desk.shell.close')}
      done
      width="sm"
      busy={false}
      refusal={undefined}
      onSubmit={closeDialog}
    >
      <List dense disablePadding>
        {results.map(({ reference, refusal }) => {
          const said = refusal && refusalText(words, refusal);
          return (
            <ListItem key={reference} disableGutters>
              <ListItemText
                primary={`${reference}: ${said?.title ?? ''}`}
                secondary={said?.advice}
              />
            </ListItem>
          );
        })}
      </List>
    </FormDialog>
  );
}
