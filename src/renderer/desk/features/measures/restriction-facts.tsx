import type { Restriction } from '#domain/case/restriction/facts.ts';
import { FactList } from '../../components/lists/fact-list.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { sayDue, sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly restriction: Exclude<Restriction, { state: 'none' }>;
}

/** A restriction from when it was set to when it ended. */
export function RestrictionFacts({ restriction }: Props) {
  const { t, language } = useWords();
  const { state, what, ground, since } = restriction;
  return (
    <FactList
      facts={[
        {
          term: t('desk.measures.state'),
          value: (
            <ToneLabel tone={state === 'lifted' ? 'plain' : 'warn'}>
              {t(`desk.measures.restrictionStates.${state}`)}
            </ToneLabel>
          ),
        },
        { term: t('desk.measures.restricted'), value: what },
        {
          term: t('desk.measures.restrictionGround'),
          value: t(`workflow.restrictionGrounds.${ground}`),
        },
        { term: t('desk.measures.since'), value: sayMoment(since, language) },
        {
          term: t('desk.measures.announcedAt'),
          value: state === 'announced' ? sayMoment(restriction.announcedAt, language) : '',
        },
        {
          term: t('desk.measures.liftsOn'),
          value:
            state === 'announced' && restriction.liftsOn
              ? `${sayDue(restriction.liftsOn, language)}\n${restriction.reason ?? ''}`
              : '',
        },
        {
          term: t('desk.measures.liftedAt'),
          value:
            state === 'lifted'
              ? `${sayMoment(restriction.liftedAt, language)}\n${restriction.reason}`
              : '',
        },
      ]}
    />
  );
}
