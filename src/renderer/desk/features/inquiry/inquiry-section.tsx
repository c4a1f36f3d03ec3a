import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step, StepList } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** What an authority asks, by which day, and which case it is about. The bundle and the link are under Work. */
export function InquirySection({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, inquiry, answerBy, status, links } = view;
  return (
    <StepList>
      <Step
        title={t('workflow.checks.inquiry-described')}
        help={t('desk.inquiry.help')}
        done={inquiry !== undefined}
        actions={
          status !== 'closed' && (
            <ChangeButton
              variant="outlined"
              onClick={() =>
                openDialog({
                  type: 'inquiry',
                  reference,
                  ...(inquiry && { inquiry }),
                  ...(answerBy !== undefined && { answerBy }),
                })
              }
            >
              {t(inquiry ? 'desk.inquiry.change' : 'desk.inquiry.describe')}
            </ChangeButton>
          )
        }
      >
        {inquiry && (
          <FactCard>
            <FactList
              facts={[
                { term: t('desk.inquiry.authority'), value: inquiry.authority },
                { term: t('desk.inquiry.theirReference'), value: inquiry.theirReference },
                { term: t('desk.inquiry.asked'), value: inquiry.asked },
                {
                  term: t('desk.inquiry.answerBy'),
                  value: answerBy ? sayDue(answerBy, language) : '',
                },
                {
                  term: t('desk.inquiry.concerns'),
                  value: [...links.map((link) => link.reference), inquiry.concerns]
                    .filter(Boolean)
                    .join('\n'),
                },
              ]}
            />
          </FactCard>
        )}
      </Step>
    </StepList>
  );
}
