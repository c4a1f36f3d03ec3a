import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CaseView } from '#shared/views/views.ts';
import { alternativeText, sourceText, stepText } from '#shared/words/deadline-text.ts';
import { WholeNumbers } from '../../components/labels/whole-numbers.tsx';
import { useWords } from '../../messages/use-words.ts';

const Steps = styled('ol')(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 0),
  paddingInlineStart: theme.spacing(2.5),
  '& li': { paddingBlock: theme.spacing(0.5), ...theme.typography.body2 },
  '& li::marker': { color: (theme.vars ?? theme).palette.text.secondary },
}));

/** Every step from receipt to due date with its source, and the other ways the law can be read. */
export function DueReasons({ due }: { readonly due: CaseView['due'] }) {
  const { t, language } = useWords();
  return (
    <>
      <Typography variant="h4" component="h3">
        {t('desk.clock.steps')}
      </Typography>
      <Steps>
        {due.steps.map((step) => (
          <li key={`${step.rule}-${step.date}`}>
            <WholeNumbers>{stepText(step, language)}</WholeNumbers>
            <Typography variant="caption" color="textSecondary" component="p">
              {sourceText(step.source, language)}
            </Typography>
          </li>
        ))}
      </Steps>
      {due.alternatives.length > 0 && (
        <>
          <Typography variant="h4" component="h3" sx={{ mt: 1 }}>
            {t('desk.clock.alternatives')}
          </Typography>
          <Steps as="ul">
            {due.alternatives.map((alternative) => (
              <li key={alternative.because}>
                <WholeNumbers>{alternativeText(alternative, language)}</WholeNumbers>
              </li>
            ))}
          </Steps>
        </>
      )}
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
        {t('desk.clock.ruleSet', due)}
      </Typography>
    </>
  );
}
