import { Stack, Typography } from '@mui/material';
import { isToTell } from '#domain/case/breach/fitting.ts';
import type { CaseView } from '#shared/views/views.ts';
import { StepList } from '../../components/lists/step-list.tsx';
import { useWords } from '../../messages/use-words.ts';
import { CommunicationStep } from './communication-step.tsx';
import { ControllerStep } from './controller-step.tsx';
import { DecisionStep } from './decision-step.tsx';
import { DescriptionStep } from './description-step.tsx';
import { InformedStep } from './informed-step.tsx';
import { NotificationStep } from './notification-step.tsx';
import { RiskStep } from './risk-step.tsx';

/** A breach from what happened to who was told: all that Art. 33(5) wants documented, in the order it is worked. */
export function BreachSection({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { breach, role } = view;
  return (
    <Stack spacing={2.5}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '76ch' }}>
        {t(role.is === 'processor' ? 'desk.breach.introProcessor' : 'desk.breach.intro')}
      </Typography>
      <StepList>
        <DescriptionStep view={view} />
        {role.is === 'processor' ? (
          <ControllerStep view={view} />
        ) : (
          <>
            <RiskStep view={view} />
            <DecisionStep view={view} />
            {breach.decision?.notify && <NotificationStep view={view} />}
            <CommunicationStep view={view} />
            {isToTell(breach) && <InformedStep view={view} />}
          </>
        )}
      </StepList>
    </Stack>
  );
}
