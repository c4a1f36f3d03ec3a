import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const results = ['upheld', 'changed'] as const;

interface Props {
  readonly reference: string;
  readonly review: CaseView['review'];
  readonly handler: string;
}

/** Records the review: by whom, having heard what, and with what result. */
export function ReviewDialog({ reference, review, handler }: Props) {
  const { t } = useWords();
  const when = useWhen();
  const [by, setBy] = useKept('by', review?.by ?? handler);
  const [viewHeard, setHeard] = useKept('viewHeard', review?.viewHeard ?? false);
  const [result, setResult] = useKept<(typeof results)[number]>(
    'result',
    review?.result ?? 'upheld',
  );
  const [reasons, setReasons] = useKept('reasons', review?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.human-reviewed')}
      command={() =>
        when.facts && {
          type: 'review-decision',
          review: { by, viewHeard, result, reasons },
          ...when.facts,
        }
      }
    >
      <WordsField
        first
        required
        label={t('desk.measures.reviewBy')}
        help={t('desk.measures.reviewByHelp')}
        value={by}
        onChange={setBy}
      />
      <MomentField
        label={t('desk.measures.reviewedAt')}
        value={when.value}
        onChange={when.onChange}
      />
      <CheckField label={t('desk.measures.isHeard')} checked={viewHeard} onChange={setHeard} />
      <PillChoice
        label={t('desk.measures.result')}
        value={result}
        options={results}
        say={(one) => t(`desk.measures.${one}`)}
        onChange={setResult}
      />
      <WordsField
        required
        lines={3}
        label={t('desk.measures.reasons')}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
