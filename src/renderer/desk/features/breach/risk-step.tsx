import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';
import { RiskLabel } from './risk-label.tsx';

/** How likely and how severe it is for the persons, with reasons. */
export function RiskStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { risk } = view.breach;
  const act = t(risk ? 'desk.breach.change' : 'desk.breach.assess');
  return (
    <Step
      title={t('workflow.checks.risk-assessed')}
      help={t('desk.breach.assessHelp')}
      done={risk !== undefined}
      actions={<ActButton view={view} act="assess" label={act} />}
    >
      {risk && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.breach.risk'), value: <RiskLabel risk={risk} /> },
              {
                term: t('desk.breach.riskFrom'),
                value: t('desk.breach.riskParts', {
                  likelihood: t(`workflow.risks.${risk.likelihood}`),
                  severity: t(`workflow.risks.${risk.severity}`),
                }),
              },
              { term: t('desk.breach.reasons'), value: risk.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
