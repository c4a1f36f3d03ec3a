import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Records what the authority was told afterwards (Art. 33(4)). */
export function SupplementDialog({ reference }: BreachDialogs) {
  const { t } = useWords();
  const when = useWhen();
  const [text, setText] = useKept('text', '');
  const [complete, setComplete] = useKept('complete', false);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.breach.supplement')}
      command={() =>
        when.facts && { type: 'supplement-notification', text, complete, ...when.facts }
      }
    >
      <WordsField
        first
        required
        lines={3}
        label={t('desk.breach.supplementText')}
        value={text}
        onChange={setText}
      />
      <MomentField label={t('desk.breach.sentAt')} value={when.value} onChange={when.onChange} />
      <CheckField label={t('desk.breach.isComplete')} checked={complete} onChange={setComplete} />
    </ActDialog>
  );
}
