import { Paper, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useWords } from '../../messages/use-words.ts';
import { askedOf } from '../../components/asked-of.ts';
import { IdentityActions } from './identity-actions.tsx';
import { StepLine } from './step-line.tsx';
import { stepDialog } from './step-dialog.ts';

const Lines = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: theme.spacing(1),
}));

interface Props {
  readonly view: CaseView;
  /** The way to the part of the case where a check is met, if there is one. */
  readonly wayTo: (check: CheckId) => (() => void) | undefined;
}

/** What the law asks of the case, what of it is done, and the way to what is not. */
export function StepsCard({ view, wayTo }: Props) {
  const { t } = useWords();
  const { status } = view;
  const checklist = askedOf(view);
  const done = checklist.filter(({ met }) => met).length;
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-label={t('desk.steps.title')}>
      <Typography variant="h4" component="h2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('desk.steps.title')}
        <Typography component="span" variant="caption" sx={{ float: 'inline-end' }}>
          {t('desk.steps.done', { done, all: checklist.length })}
        </Typography>
      </Typography>
      <Lines>
        {checklist.map((line) => (
          <StepLine
            key={line.check}
            line={line}
            dialog={status === 'closed' || line.met ? undefined : stepDialog(line.check, view)}
            onShow={line.met ? undefined : wayTo(line.check)}
          >
            {line.check === 'identity-settled' && !line.met && status !== 'closed' && (
              <IdentityActions view={view} />
            )}
          </StepLine>
        ))}
      </Lines>
    </Paper>
  );
}
