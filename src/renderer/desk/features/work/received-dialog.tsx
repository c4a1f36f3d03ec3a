import { useState } from 'react';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  readonly id: string;
  readonly name: string;
}

const answers = ['holdsData', 'holdsNothing'] as const;

/** What came back from a system. */
export function ReceivedDialog({ reference, id, name }: Props) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<(typeof answers)[number]>('holdsData');
  const [note, setNote] = useState('');
  return (
    <ActDialog
      reference={reference}
      title={t('desk.work.receiveOf', { system: name })}
      command={() => ({ type: 'receive-area', id, holdsData: answer === 'holdsData', note })}
    >
      <PillChoice
        label={t('desk.work.found')}
        value={answer}
        options={answers}
        say={(one) => t(`desk.work.${one}`)}
        onChange={setAnswer}
      />
      <WordsField
        lines={2}
        label={t('desk.work.note')}
        help={t('desk.work.receivedHelp')}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
