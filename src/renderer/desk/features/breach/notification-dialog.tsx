import { Alert } from '@mui/material';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { isLate } from './is-late.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Records that the authority was notified. Nothing is sent from here. */
export function NotificationDialog({ reference, due }: BreachDialogs) {
  const { t } = useWords();
  const when = useWhen();
  const [receipt, setReceipt] = useKept('receipt', '');
  const [delayReasons, setDelayReasons] = useKept('delayReasons', '');
  const [complete, setComplete] = useKept('complete', false);
  const late = when.facts !== undefined && isLate(when.facts.at ?? when.value, due);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.breach.recordNotification')}
      command={() =>
        when.facts && {
          type: 'record-notification',
          receipt,
          delayReasons: late ? delayReasons : '',
          complete,
          ...when.facts,
        }
      }
    >
      <Alert severity="info">{t('desk.breach.notifyElsewhere')}</Alert>
      <MomentField
        label={t('desk.breach.notifiedAt')}
        value={when.value}
        onChange={when.onChange}
      />
      <WordsField
        label={t('desk.breach.receipt')}
        help={t('desk.breach.receiptHelp')}
        value={receipt}
        onChange={setReceipt}
      />
      {late && (
        <WordsField
          required
          lines={2}
          label={t('desk.breach.delayReasons')}
          help={t('desk.breach.delayHelp')}
          value={delayReasons}
          onChange={setDelayReasons}
        />
      )}
      <CheckField label={t('desk.breach.isComplete')} checked={complete} onChange={setComplete} />
    </ActDialog>
  );
}
