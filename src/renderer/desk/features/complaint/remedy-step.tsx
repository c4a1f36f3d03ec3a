import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { FactCard } from '../../components/lists/fact-card.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayDue, sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** What was chosen to put it right, and when it is looked at again. */
export function RemedyStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, complaint, status } = view;
  const { remedy } = complaint;
  return (
    <Step
      title={t('workflow.checks.remedy-chosen')}
      help={t('desk.complaint.remedyHelp')}
      done={remedy !== undefined}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'complaint', act: 'remedy', reference, complaint })}
          >
            {t(remedy ? 'desk.complaint.change' : 'desk.complaint.choose')}
          </ChangeButton>
        )
      }
    >
      {remedy && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.complaint.remedy'), value: remedy.remedy },
              { term: t('desk.complaint.followUpOn'), value: sayDue(remedy.followUpOn, language) },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}

/** That it was carried out, and whether it helped. */
export function OutcomeStep({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, status } = view;
  const { remedy } = view.complaint;
  const carried = remedy?.state === 'carried-out' ? remedy : undefined;
  return (
    <Step
      title={t('workflow.checks.remedy-carried-out')}
      help={t('desk.complaint.carryOutHelp')}
      done={carried !== undefined}
      actions={
        status !== 'closed' &&
        remedy && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'complaint', act: 'carry-out', reference })}
          >
            {t(carried ? 'desk.complaint.change' : 'desk.complaint.carryOut')}
          </ChangeButton>
        )
      }
    >
      {carried && (
        <FactCard>
          <FactList
            facts={[
              { term: t('desk.complaint.result'), value: carried.result },
              { term: t('desk.complaint.carriedOutAt'), value: sayMoment(carried.at, language) },
            ]}
          />
        </FactCard>
      )}
    </Step>
  );
}
