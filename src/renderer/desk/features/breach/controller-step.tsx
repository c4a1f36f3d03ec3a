import type { CaseView } from '#shared/views/views.ts';
import { areControllersTold } from '#domain/case/breach/fitting.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';
import { SheetsButton } from './sheets-button.tsx';

/** As processor: that each controller was told without undue delay (Art. 33(2)). */
export function ControllerStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { controllers = [], controllerTold } = view.breach;
  const done = areControllersTold(view.breach);
  const said = (told: { readonly at: string; readonly how: string } | undefined) =>
    told ? `${sayMoment(told.at, language)}: ${told.how}` : t('desk.breach.toTell');
  const facts =
    controllers.length > 0
      ? controllers.map(({ name, told }) => ({ term: name, value: said(told) }))
      : controllerTold && [{ term: controllerTold.controller, value: said(controllerTold) }];
  return (
    <Step
      title={t('workflow.checks.controller-told')}
      help={t('desk.breach.controllerHelp')}
      done={done}
      actions={
        <>
          <ActButton
            view={view}
            act="tell-controller"
            label={t(done ? 'desk.breach.change' : 'desk.breach.recordTold')}
          />
          <ActButton view={view} act="list-controller" label={t('desk.breach.listController')} />
          {controllers.length > 0 && (
            <ActButton view={view} act="drop-controller" label={t('desk.breach.dropController')} />
          )}
        </>
      }
    >
      {facts && (
        <FactCard>
          <FactList facts={facts} />
        </FactCard>
      )}
      {controllers.length > 0 && !done && <SheetsButton view={view} kind="breach-to-controller" />}
    </Step>
  );
}
