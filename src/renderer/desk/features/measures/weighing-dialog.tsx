import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { SavedReasons } from '../../components/reasons/saved-reasons.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const results = ['stopped', 'continues'] as const;
const grounds = ['compelling-grounds', 'legal-claims'] as const;

interface Props {
  readonly reference: string;
  readonly weighing: CaseView['weighing'];
}

/** Weighs an objection: the company must show why it may go on, not the person why it may not. */
export function WeighingDialog({ reference, weighing: before }: Props) {
  const { t } = useWords();
  const [result, setResult] = useKept<(typeof results)[number]>(
    'result',
    before?.result ?? 'stopped',
  );
  const [ground, setGround] = useKept<(typeof grounds)[number]>(
    'ground',
    before?.result === 'continues' ? before.ground : 'compelling-grounds',
  );
  const [reasons, setReasons] = useKept('reasons', before?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.objection-weighed')}
      command={() => ({
        type: 'weigh-objection',
        weighing: result === 'stopped' ? { result, reasons } : { result, ground, reasons },
      })}
    >
      <PillChoice
        label={t('desk.measures.result')}
        value={result}
        options={results}
        say={(one) => t(`desk.measures.${one}`)}
        onChange={setResult}
      />
      {result === 'continues' && (
        <PillChoice
          label={t('desk.measures.ground')}
          value={ground}
          options={grounds}
          say={(one) => t(`workflow.grounds.${one}`)}
          onChange={setGround}
        />
      )}
      <WordsField
        first
        required
        lines={3}
        label={t('desk.measures.reasons')}
        help={t('desk.measures.weighReasons')}
        value={reasons}
        onChange={setReasons}
      />
      <SavedReasons
        of={{ use: 'objection', ground: result === 'stopped' ? result : ground }}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
