import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';

/** Whether the persons themselves are told (Art. 34). */
export function CommunicationStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { communication, risk, informed } = view.breach;
  const act = t(communication ? 'desk.breach.change' : 'desk.breach.decide');
  return (
    <Step
      title={t('workflow.checks.communication-decided')}
      help={t('desk.breach.communicationHelp')}
      done={communication !== undefined}
      actions={
        risk && !informed && <ActButton view={view} act="decide-communication" label={act} />
      }
    >
      {communication && (
        <FactCard>
          <FactList
            facts={[
              {
                term: t('desk.breach.decision'),
                value: t(communication.inform ? 'desk.breach.inform' : 'desk.breach.notInform'),
              },
              {
                term: t('desk.breach.exception'),
                value: communication.inform
                  ? ''
                  : t(`workflow.exceptions.${communication.exception}`),
              },
              { term: t('desk.breach.reasons'), value: communication.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
