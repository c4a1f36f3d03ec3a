import type { Language } from '#domain/language.ts';
import type { RecipientNotice } from '#domain/case/recipients/facts.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Row } from '../../components/lists/row-list.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  readonly notice: RecipientNotice;
  readonly open: boolean;
}

const tones = { 'to-tell': 'warn', told: 'good', excused: 'plain' } as const;

/** One recipient: told when and how, or why not. */
export function RecipientRow({ reference, notice, open }: Props) {
  const { t, language } = useWords();
  const { id, name, state } = notice;
  const ask = (act: 'tell' | 'excuse') =>
    openDialog({ type: 'measures', act, reference, id, name });
  return (
    <Row
      title={name}
      detail={detailOf(notice, language)}
      mark={
        <ToneLabel tone={tones[state]}>{t(`desk.measures.recipientStates.${state}`)}</ToneLabel>
      }
      actions={
        open &&
        state !== 'told' && (
          <>
            {state === 'to-tell' && (
              <ChangeButton
                aria-label={t('desk.measures.excuseOf', { name })}
                onClick={() => ask('excuse')}
              >
                {t('desk.measures.excuse')}
              </ChangeButton>
            )}
            <ChangeButton
              aria-label={t('desk.measures.tellOf', { name })}
              onClick={() => ask('tell')}
            >
              {t('desk.measures.tell')}
            </ChangeButton>
          </>
        )
      }
    />
  );
}

function detailOf(notice: RecipientNotice, language: Language): string {
  if (notice.state === 'told') return `${notice.how} · ${sayMoment(notice.at, language)}`;
  return notice.state === 'excused' ? notice.reason : '';
}
