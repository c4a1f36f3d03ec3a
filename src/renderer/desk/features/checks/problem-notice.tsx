import { Alert } from '@mui/material';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import type { Checks } from '../../components/labels/use-checks.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** Why the last check could not be made, or told of. */
export function ProblemNotice({ problem }: { readonly problem: NonNullable<Checks['problem']> }) {
  const { t, words, language } = useWords();
  const { title, advice } = refusalText(words, { code: problem.code } as Refusal);
  return (
    <Alert severity="warning">
      {t(problem.untold ? 'desk.checks.untold' : 'desk.checks.problem', {
        when: sayMoment(problem.at, language),
        title,
        advice,
      })}
    </Alert>
  );
}
