import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Hands the case to a colleague, with what they need to know. */
export function HandOverDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [handler, setHandler] = useKept('handler', '');
  const [note, setNote] = useKept('note', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.work.handOver')}
      command={() => ({ type: 'hand-over', handler, note })}
    >
      <WordsField
        first
        required
        label={t('desk.casefile.handlerName')}
        value={handler}
        onChange={setHandler}
      />
      <WordsField
        required
        lines={3}
        label={t('desk.work.handOverNote')}
        help={t('desk.work.handOverNoteHelp')}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
