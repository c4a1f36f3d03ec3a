import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';

/** Whether the authority is notified (Art. 33(1)). */
export function DecisionStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { decision, risk, notification } = view.breach;
  const act = t(decision ? 'desk.breach.change' : 'desk.breach.decide');
  return (
    <Step
      title={t('workflow.checks.notification-decided')}
      help={t('desk.breach.decideHelp')}
      done={decision !== undefined}
      actions={
        risk && !notification && <ActButton view={view} act="decide-notification" label={act} />
      }
    >
      {decision && (
        <FactCard>
          <FactList
            facts={[
              {
                term: t('desk.breach.decision'),
                value: t(decision.notify ? 'desk.breach.notify' : 'desk.breach.notNotify'),
              },
              { term: t('desk.breach.reasons'), value: decision.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
