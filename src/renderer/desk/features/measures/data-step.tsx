import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** What was done with each data set. */
export function DataStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, kind, measures, status, checklist } = view;
  const { grounds } = view.workflow;
  const open = status !== 'closed';
  const owed = checklist.some(
    ({ check, met }) => (check === 'corrected' || check === 'erased') && !met,
  );
  return (
    <Step
      title={t('desk.measures.data')}
      help={t('desk.measures.dataHelp')}
      done={measures.length > 0 && !owed}
      actions={
        open && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'measures', act: 'take', reference, kind, grounds })}
          >
            {t('desk.measures.add')}
          </ChangeButton>
        )
      }
    >
      {measures.length > 0 && (
        <RowList aria-label={t('desk.measures.data')}>
          {measures.map(({ id, what, done, at, note, ground }) => (
            <Row
              key={id}
              title={what}
              detail={[ground && t(`workflow.grounds.${ground}`), note, sayMoment(at, language)]
                .filter(Boolean)
                .join(' · ')}
              mark={
                <ToneLabel tone={done === 'kept' ? 'warn' : 'good'}>
                  {t(`workflow.measures.${done}`)}
                </ToneLabel>
              }
              actions={
                open && (
                  <ChangeButton
                    aria-label={t('desk.measures.withdrawOf', { what })}
                    onClick={() => openDialog({ type: 'measures', act: 'withdraw', reference, id })}
                  >
                    {t('desk.measures.withdraw')}
                  </ChangeButton>
                )
              }
            />
          ))}
        </RowList>
      )}
    </Step>
  );
}
