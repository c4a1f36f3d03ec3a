import type { CaseView } from '#shared/views/views.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { ActButton } from './act-button.tsx';

/** What happened, by the fields of the authority's form (Art. 33(3)). */
export function DescriptionStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { description } = view.breach;
  const count = (number: number | undefined) => number?.toLocaleString(language);
  const moment = (at: string | undefined) => at && sayMoment(at, language);
  const act = t(description ? 'desk.breach.change' : 'desk.breach.describe');
  return (
    <Step
      title={t('workflow.checks.breach-described')}
      help={t('desk.breach.describeHelp')}
      done={description !== undefined}
      actions={<ActButton view={view} act="describe" label={act} />}
    >
      {description && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.breach.nature'), value: description.nature },
              {
                term: t('desk.breach.types'),
                value: description.types
                  .map((type) => t(`workflow.breachTypes.${type}`))
                  .join('\n'),
              },
              { term: t('desk.breach.cause'), value: description.cause },
              { term: t('desk.breach.beganAt'), value: moment(description.beganAt) },
              {
                term: t('desk.breach.endedAt'),
                value: moment(description.endedAt) ?? t('desk.breach.goesOn'),
              },
              { term: t('desk.breach.groups'), value: description.groups },
              { term: t('desk.breach.persons'), value: count(description.persons) },
              { term: t('desk.breach.data'), value: description.data },
              { term: t('desk.breach.records'), value: count(description.records) },
              { term: t('desk.breach.consequences'), value: description.consequences },
              { term: t('desk.breach.measuresTaken'), value: description.measuresTaken },
              { term: t('desk.breach.measuresPlanned'), value: description.measuresPlanned },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
