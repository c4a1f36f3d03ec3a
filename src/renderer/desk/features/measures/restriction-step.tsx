import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { RestrictionFacts } from './restriction-facts.tsx';

/** Whether the data may only be stored, and how that ends (Art. 18). Lifting may come long after the case is closed. */
export function RestrictionStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, kind, restriction, status } = view;
  const { state } = restriction;
  const needed = kind === 'restriction' || kind === 'objection';
  return (
    <Step
      title={t(
        kind === 'objection'
          ? 'workflow.checks.restricted-meanwhile'
          : needed
            ? 'workflow.checks.restricted'
            : 'desk.measures.restrictIfNeeded',
      )}
      help={t(state === 'none' ? 'desk.measures.restrictHelp' : 'desk.measures.liftHelp')}
      done={state !== 'none'}
      actions={
        <>
          {(state === 'none' || state === 'lifted') && status !== 'closed' && (
            <ChangeButton
              variant="outlined"
              onClick={() => openDialog({ type: 'measures', act: 'restrict', reference, kind })}
            >
              {t('desk.measures.restrict')}
            </ChangeButton>
          )}
          {(state === 'restricted' || state === 'announced') && (
            <ChangeButton
              variant="outlined"
              onClick={() => openDialog({ type: 'measures', act: 'announce', reference })}
            >
              {t('desk.measures.announce')}
            </ChangeButton>
          )}
          {restriction.state === 'announced' && (
            <ChangeButton
              variant="outlined"
              onClick={() =>
                openDialog({
                  type: 'measures',
                  act: 'lift',
                  reference,
                  reason: restriction.reason ?? '',
                })
              }
            >
              {t('desk.measures.lift')}
            </ChangeButton>
          )}
        </>
      }
    >
      {restriction.state !== 'none' && (
        <FactCard>
          <RestrictionFacts restriction={restriction} />
        </FactCard>
      )}
    </Step>
  );
}
