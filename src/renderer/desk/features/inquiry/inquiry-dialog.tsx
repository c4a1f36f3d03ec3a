import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { InquiryDialogs } from '../../components/dialogs/dialog-store.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const blank = { authority: '', theirReference: '', asked: '', concerns: '' };

/** What the authority asks, and its own day; written anew when it gives more time. */
export function InquiryDialog({ reference, inquiry, answerBy: before = '' }: InquiryDialogs) {
  const { t } = useWords();
  const [said, setSaid] = useKept('said', inquiry ?? blank);
  const [answerBy, setDay] = useKept('answerBy', before);
  const set = (part: Partial<typeof said>) => setSaid({ ...said, ...part });
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.inquiry-described')}
      command={() => (answerBy ? { type: 'describe-inquiry', inquiry: said, answerBy } : undefined)}
    >
      <WordsField
        first
        required
        lines={2}
        label={t('desk.inquiry.authority')}
        help={t('desk.inquiry.authorityHelp')}
        value={said.authority}
        onChange={(authority) => set({ authority })}
      />
      <WordsField
        label={t('desk.inquiry.theirReference')}
        value={said.theirReference}
        onChange={(theirReference) => set({ theirReference })}
      />
      <DayField label={t('desk.inquiry.answerBy')} value={answerBy} onChange={setDay} />
      <WordsField
        required
        lines={3}
        label={t('desk.inquiry.asked')}
        value={said.asked}
        onChange={(asked) => set({ asked })}
      />
      <WordsField
        label={t('desk.inquiry.concernsOther')}
        help={t('desk.inquiry.concernsHelp')}
        value={said.concerns}
        onChange={(concerns) => set({ concerns })}
      />
    </ActDialog>
  );
}
