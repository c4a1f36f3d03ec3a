import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

/** Whether the address stands on the suppression list, so that it is not marketed to again. */
export function SuppressionStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, requester, status } = view;
  const { suppressed } = view.marketing;
  return (
    <Step
      title={t('workflow.checks.suppression-entered')}
      help={t('desk.measures.suppressionHelp')}
      done={suppressed}
      actions={
        !suppressed &&
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'suppress', reference, address: requester.email })}
          >
            {t('desk.suppression.add')}
          </ChangeButton>
        )
      }
    />
  );
}
