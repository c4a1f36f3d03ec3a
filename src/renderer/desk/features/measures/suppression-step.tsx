import type { CaseView } from '#shared/views.ts';
import { Step } from '../../components/step-list.tsx';
import { useWords } from '../../messages/use-words.ts';

/** Whether the address stands on the suppression list, so that it is not marketed to again. */
export function SuppressionStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { suppressed } = view.marketing;
  return (
    <Step
      title={t('workflow.checks.suppression-entered')}
      help={t('desk.measures.suppressionHelp')}
      done={suppressed}
    />
  );
}
