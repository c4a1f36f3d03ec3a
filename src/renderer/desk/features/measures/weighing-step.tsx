import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** How the objection was weighed (Art. 21(1)). */
export function WeighingStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, weighing, status } = view;
  return (
    <Step
      title={t('workflow.checks.objection-weighed')}
      help={t('desk.measures.weighHelp')}
      done={weighing !== undefined}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'measures', act: 'weigh', reference, weighing })}
          >
            {t(weighing ? 'desk.measures.change' : 'desk.measures.weigh')}
          </ChangeButton>
        )
      }
    >
      {weighing && (
        <FactCard>
          <FactList
            facts={[
              {
                term: t('desk.measures.result'),
                value: t(`desk.measures.${weighing.result}`),
              },
              {
                term: t('desk.measures.ground'),
                value:
                  weighing.result === 'continues' ? t(`workflow.grounds.${weighing.ground}`) : '',
              },
              { term: t('desk.measures.reasons'), value: weighing.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
