import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** That the requester was told otherwise than by our letter: of which day, why, how and when (Art. 18(3)). */
export function AnnounceDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const when = useWhen();
  const [how, setHow] = useKept('how', '');
  const [liftsOn, setDay] = useKept('liftsOn', '');
  const [reason, setReason] = useKept('reason', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.measures.announce')}
      command={() =>
        when.facts && liftsOn
          ? { type: 'announce-lifting', how, liftsOn, reason, ...when.facts }
          : undefined
      }
    >
      <WordsField
        first
        required
        label={t('desk.measures.how')}
        help={t('desk.measures.announceHelp')}
        value={how}
        onChange={setHow}
      />
      <MomentField label={t('desk.measures.toldAt')} value={when.value} onChange={when.onChange} />
      <DayField label={t('desk.measures.liftsOn')} value={liftsOn} onChange={setDay} />
      <WordsField
        required
        lines={2}
        label={t('desk.measures.liftReason')}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
