import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly complaint: CaseView['complaint'];
}

/** The options, one a line. */
export function OptionsDialog({ reference, complaint }: Props) {
  const { t } = useWords();
  const [lines, setLines] = useKept('lines', complaint.options.join('\n'));
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.options-described')}
      command={() => ({ type: 'describe-options', options: lines.split('\n').filter(Boolean) })}
    >
      <WordsField
        first
        required
        lines={4}
        label={t('desk.complaint.options')}
        help={t('desk.complaint.onePerLine')}
        value={lines}
        onChange={setLines}
      />
    </ActDialog>
  );
}
