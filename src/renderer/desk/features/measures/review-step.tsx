import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** How a human looked at an automated decision again (Art. 22(3)). */
export function ReviewStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, review, handler, status } = view;
  return (
    <Step
      title={t('workflow.checks.human-reviewed')}
      help={t('desk.measures.reviewHelp')}
      done={review !== undefined}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() =>
              openDialog({ type: 'measures', act: 'review', reference, review, handler })
            }
          >
            {t(review ? 'desk.measures.change' : 'desk.measures.review')}
          </ChangeButton>
        )
      }
    >
      {review && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.measures.reviewBy'), value: review.by },
              { term: t('desk.measures.result'), value: t(`desk.measures.${review.result}`) },
              {
                term: t('desk.measures.view'),
                value: t(review.viewHeard ? 'desk.measures.heard' : 'desk.measures.notHeard'),
              },
              { term: t('desk.measures.reasons'), value: review.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
