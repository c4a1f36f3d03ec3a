import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** Whether the complaint is right. One that is not needs no remedy, and its reasons are the answer. */
export function FindingStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, complaint, status } = view;
  const { finding } = complaint;
  return (
    <Step
      title={t('desk.complaint.find')}
      help={t('desk.complaint.findHelp')}
      done={finding !== undefined}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'complaint', act: 'find', reference, complaint })}
          >
            {t('desk.complaint.find')}
          </ChangeButton>
        )
      }
    >
      {finding && (
        <FactCard>
          <FactList
            facts={[
              {
                term: t('desk.complaint.finding'),
                value: t(`workflow.findings.${finding.outcome}`),
              },
              { term: t('desk.complaint.findingReasons'), value: finding.reasons },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
