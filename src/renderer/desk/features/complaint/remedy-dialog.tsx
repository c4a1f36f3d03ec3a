import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { nowAsInstant } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly complaint: CaseView['complaint'];
}

/**
 * Chooses a remedy, most often one of the options, and the day to look whether it helped. Options that nobody has described
 * are described here, and what is done already is recorded.
 */
export function RemedyDialog({ reference, complaint }: Props) {
  const { t } = useWords();
  const { options, remedy: before } = complaint;
  const [chosen, setOption] = useKept('option', '');
  const [written, setRemedy] = useKept<string | undefined>('remedy', undefined);
  const option = chosen || (options[0] ?? '');
  const remedy = written ?? before?.remedy ?? option;
  const [lines, setLines] = useKept('lines', '');
  const [result, setResult] = useKept('result', '');
  const [followUpOn, setDay] = useKept('followUpOn', before?.followUpOn ?? inTwoWeeks());
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.remedy-chosen')}
      command={() =>
        followUpOn
          ? {
              type: 'choose-remedy',
              remedy,
              followUpOn,
              ...(options.length === 0 && { options: lines.split('\n').filter(Boolean) }),
              ...(result.trim() !== '' && { result }),
            }
          : undefined
      }
    >
      {options.length === 0 ? (
        <WordsField
          first
          required
          lines={3}
          label={t('desk.complaint.options')}
          help={t('desk.complaint.onePerLine')}
          value={lines}
          onChange={setLines}
        />
      ) : (
        <Choice
          label={t('desk.complaint.option')}
          value={option}
          options={options}
          say={(one) => one}
          onChange={(chosen) => {
            setOption(chosen);
            setRemedy(chosen);
          }}
        />
      )}
      <WordsField
        required
        lines={2}
        label={t('desk.complaint.remedy')}
        help={t('desk.complaint.remedyWords')}
        value={remedy}
        onChange={setRemedy}
      />
      <DayField label={t('desk.complaint.followUpOn')} value={followUpOn} onChange={setDay} />
      <WordsField
        lines={2}
        label={t('desk.complaint.alreadyDone')}
        help={t('desk.complaint.alreadyDoneHelp')}
        value={result}
        onChange={setResult}
      />
    </ActDialog>
  );
}

const inTwoWeeks = () =>
  Temporal.PlainDate.from(dayOf(nowAsInstant())).add({ weeks: 2 }).toString();
