import { Alert, AlertTitle } from '@mui/material';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly view: CaseView;
  readonly outcome: Outcome;
}

/** What the law still asks before the case can end this way. */
export function LeftToDo({ view: { checklist }, outcome }: Props) {
  const { t } = useWords();
  const left = checklist.filter(({ met, outcomes }) => !met && outcomes.includes(outcome));
  if (left.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{t('desk.steps.left')}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: 16 }}>
        {left.map(({ check }) => (
          <li key={check}>{t(`workflow.checks.${check}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}
