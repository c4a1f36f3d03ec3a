import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const outcomes = ['upheld', 'partly', 'not-upheld'] as const;

interface Props {
  readonly reference: string;
  readonly complaint: CaseView['complaint'];
}

/** What the complaint came to, once for the case and its answer. */
export function FindingDialog({ reference, complaint }: Props) {
  const { t } = useWords();
  const [outcome, setOutcome] = useKept('outcome', complaint.finding?.outcome ?? 'upheld');
  const [reasons, setReasons] = useKept('reasons', complaint.finding?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.complaint.find')}
      command={() => ({ type: 'find-complaint', finding: { outcome, reasons } })}
    >
      <PillChoice
        label={t('desk.complaint.finding')}
        value={outcome}
        options={outcomes}
        say={(one) => t(`workflow.findings.${one}`)}
        onChange={setOutcome}
      />
      <WordsField
        required
        lines={3}
        label={t('desk.complaint.findingReasons')}
        help={t('desk.complaint.findingHelp')}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
