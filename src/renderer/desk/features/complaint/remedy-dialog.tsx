import { useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { nowAsInstant } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  readonly complaint: CaseView['complaint'];
}

/** Chooses a remedy, most often one of the options, and the day to look whether it helped. */
export function RemedyDialog({ reference, complaint }: Props) {
  const { t } = useWords();
  const { options, remedy: before } = complaint;
  const [option, setOption] = useState(options[0] ?? '');
  const [remedy, setRemedy] = useState(before?.remedy ?? option);
  const [followUpOn, setDay] = useState(before?.followUpOn ?? inTwoWeeks());
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.remedy-chosen')}
      command={() => (followUpOn ? { type: 'choose-remedy', remedy, followUpOn } : undefined)}
    >
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
      <WordsField
        required
        lines={2}
        label={t('desk.complaint.remedy')}
        help={t('desk.complaint.remedyWords')}
        value={remedy}
        onChange={setRemedy}
      />
      <DayField label={t('desk.complaint.followUpOn')} value={followUpOn} onChange={setDay} />
    </ActDialog>
  );
}

const inTwoWeeks = () =>
  Temporal.PlainDate.from(dayOf(nowAsInstant())).add({ weeks: 2 }).toString();
