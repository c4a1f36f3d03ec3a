import { Typography } from '@mui/material';
import { areInformed, isToldByName } from '#domain/case/breach/fitting.ts';
import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';
import { SheetsButton } from './sheets-button.tsx';

/** That the persons were told: how, and how many. */
export function InformedStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { informed, listed } = view.breach;
  const act = t(informed ? 'desk.breach.change' : 'desk.breach.recordInformed');
  return (
    <Step
      title={t('workflow.checks.persons-informed')}
      help={t('desk.breach.informedHelp')}
      done={areInformed(view.breach)}
      actions={<ActButton view={view} act="inform" label={act} />}
    >
      {isToldByName(view.breach) && <SheetsButton view={view} kind="breach-to-persons" />}
      {listed !== undefined && (
        <Typography variant="body2">{t('desk.breach.listed', { count: listed })}</Typography>
      )}
      {informed && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.breach.informedAt'), value: sayMoment(informed.at, language) },
              { term: t('desk.breach.how'), value: informed.how },
              {
                term: t('desk.breach.howMany'),
                value: informed.persons.toLocaleString(language),
              },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
