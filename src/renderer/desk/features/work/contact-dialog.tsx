import { type Channel, channels } from '#domain/case/opening.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const directions = ['in', 'out'] as const;

/** Logs a contact. One that gave the answer itself answers the case, and is held to what a letter is held to. */
export function ContactDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const when = useWhen();
  const [direction, setDirection] = useKept<(typeof directions)[number]>('direction', 'out');
  const [channel, setChannel] = useKept<Channel>('channel', 'phone');
  const [summary, setSummary] = useKept('summary', '');
  const [answers, setAnswers] = useKept('answers', false);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.work.logContact')}
      command={() =>
        when.facts && {
          type: 'log-contact',
          direction,
          channel,
          summary,
          answers: direction === 'out' && answers,
          ...when.facts,
        }
      }
    >
      <PillChoice
        label={t('desk.work.direction')}
        value={direction}
        options={directions}
        say={(one) => t(`desk.work.directions.${one}`)}
        onChange={setDirection}
      />
      <PillChoice
        label={t('desk.work.channel')}
        value={channel}
        options={channels}
        say={(one) => t(`case.channels.${one}`)}
        onChange={setChannel}
      />
      <WordsField
        first
        required
        lines={3}
        label={t('desk.work.summary')}
        value={summary}
        onChange={setSummary}
      />
      {direction === 'out' && (
        <CheckField label={t('desk.work.answersIt')} checked={answers} onChange={setAnswers} />
      )}
      <MomentField label={t('desk.work.when')} value={when.value} onChange={when.onChange} />
    </ActDialog>
  );
}
