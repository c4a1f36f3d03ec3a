import { type Channel, channels } from '#domain/case/opening.ts';
import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly complaint: CaseView['complaint'];
}

/** Names our own person, and logs the contact in the same act where it has been made already. */
export function RepresentativeDialog({ reference, complaint }: Props) {
  const { t } = useWords();
  const [name, setName] = useKept('name', complaint.representative);
  const [channel, setChannel] = useKept<Channel>('channel', 'phone');
  const [summary, setSummary] = useKept('summary', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.representative-appointed')}
      command={() => ({
        type: 'appoint-representative',
        name,
        ...(summary.trim() !== '' && { contact: { channel, summary } }),
      })}
    >
      <WordsField
        first
        required
        label={t('desk.complaint.representative')}
        help={t('desk.complaint.representativeHelp')}
        value={name}
        onChange={setName}
      />
      <WordsField
        lines={2}
        label={t('desk.complaint.alreadyContacted')}
        help={t('desk.complaint.alreadyContactedHelp')}
        value={summary}
        onChange={setSummary}
      />
      {summary.trim() !== '' && (
        <PillChoice
          label={t('desk.work.channel')}
          value={channel}
          options={channels}
          say={(one) => t(`case.channels.${one}`)}
          onChange={setChannel}
        />
      )}
    </ActDialog>
  );
}
