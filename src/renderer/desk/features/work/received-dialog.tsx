import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly area: CaseView['areas'][number];
  readonly grounds: CaseView['workflow']['grounds'];
}

const answers = ['holdsData', 'holdsNothing'] as const;

/** What came back from a system, or a correction of it. Data that are not given out need their ground. */
export function ReceivedDialog({ reference, area, grounds: [first, ...grounds] }: Props) {
  const { t } = useWords();
  const { id, system } = area;
  const before = area.state === 'received' ? area : undefined;
  const [answer, setAnswer] = useKept<(typeof answers)[number]>(
    'answer',
    before?.holdsData === false ? 'holdsNothing' : 'holdsData',
  );
  const [note, setNote] = useKept('note', before?.note ?? '');
  const [withheld, setWithheld] = useKept('withheld', before?.withheld);
  const holdsData = answer === 'holdsData';
  return (
    <ActDialog
      reference={reference}
      title={t('desk.work.receiveOf', { system })}
      command={() => ({
        type: 'receive-area',
        id,
        holdsData,
        note,
        ...(holdsData && withheld && { withheld }),
      })}
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
      {holdsData && first && (
        <CheckField
          label={t('desk.work.withheld')}
          checked={withheld !== undefined}
          onChange={(on) => setWithheld(on ? { ground: first, reasons: '' } : undefined)}
        />
      )}
      {holdsData && first && withheld && (
        <>
          <Choice
            label={t('desk.steps.ground')}
            value={withheld.ground}
            options={[first, ...grounds]}
            say={(one) => t(`workflow.grounds.${one}`)}
            onChange={(ground) => setWithheld({ ...withheld, ground })}
          />
          <WordsField
            required
            lines={2}
            label={t('desk.steps.reasons')}
            help={t('desk.work.withheldHelp')}
            value={withheld.reasons}
            onChange={(reasons) => setWithheld({ ...withheld, reasons })}
          />
        </>
      )}
    </ActDialog>
  );
}
