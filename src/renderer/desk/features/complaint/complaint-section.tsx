import { Stack } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { StepList } from '../../components/lists/step-list.tsx';
import { BranchStep } from './branch-step.tsx';
import { ContactStep } from './contact-step.tsx';
import { FindingStep } from './finding-step.tsx';
import { OptionsStep } from './options-step.tsx';
import { PromiseCard } from './promise-card.tsx';
import { OutcomeStep, RemedyStep } from './remedy-step.tsx';
import { RepresentativeStep } from './representative-step.tsx';

/** A complaint the way the policy promises it is treated. */
export function ComplaintSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack spacing={2.5}>
      <PromiseCard view={view} />
      <StepList>
        <RepresentativeStep view={view} />
        <ContactStep view={view} />
        <FindingStep view={view} />
        {view.complaint.finding?.outcome !== 'not-upheld' && (
          <>
            <OptionsStep view={view} />
            <RemedyStep view={view} />
            <OutcomeStep view={view} />
          </>
        )}
        <BranchStep view={view} />
      </StepList>
    </Stack>
  );
}
