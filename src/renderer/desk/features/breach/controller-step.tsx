import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';

/** As processor: that the controller was told without undue delay (Art. 33(2)). */
export function ControllerStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { controllerTold } = view.breach;
  const act = t(controllerTold ? 'desk.breach.change' : 'desk.breach.recordTold');
  return (
    <Step
      title={t('workflow.checks.controller-told')}
      help={t('desk.breach.controllerHelp')}
      done={controllerTold !== undefined}
      actions={<ActButton view={view} act="tell-controller" label={act} next={!controllerTold} />}
    >
      {controllerTold && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.breach.controller'), value: controllerTold.controller },
              { term: t('desk.breach.toldAt'), value: sayMoment(controllerTold.at, language) },
              { term: t('desk.breach.how'), value: controllerTold.how },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
