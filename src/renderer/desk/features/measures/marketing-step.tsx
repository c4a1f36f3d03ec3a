import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** That direct marketing has stopped (Art. 21(3)): there is nothing to weigh. */
export function MarketingStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, status } = view;
  const { stopped } = view.marketing;
  return (
    <Step
      title={t('workflow.checks.marketing-stopped')}
      help={t('desk.measures.marketingHelp')}
      done={stopped !== undefined}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'measures', act: 'stop-marketing', reference })}
          >
            {t(stopped ? 'desk.measures.change' : 'desk.measures.stopMarketing')}
          </ChangeButton>
        )
      }
    >
      {stopped && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.measures.stoppedAt'), value: sayMoment(stopped.at, language) },
              { term: t('desk.measures.systems'), value: stopped.systems },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
