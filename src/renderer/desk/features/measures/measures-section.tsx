import { assertNever } from '#domain/assert-never.ts';
import type { CaseView } from '#shared/views/views.ts';
import { StepList } from '../../components/lists/step-list.tsx';
import { DataStep } from './data-step.tsx';
import { MarketingStep } from './marketing-step.tsx';
import { type MeasureStep, measureStepsOf } from './measure-steps.ts';
import { PortabilityStep } from './portability-step.tsx';
import { RecipientsStep } from './recipients-step.tsx';
import { RestrictionStep } from './restriction-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SuppressionStep } from './suppression-step.tsx';
import { WeighingStep } from './weighing-step.tsx';

/** What is done with the data the case is about, and who is told of it. */
export function MeasuresSection({ view }: { readonly view: CaseView }) {
  return (
    <StepList>
      {measureStepsOf(view.kind).map((step) => (
        <Drawn key={step} step={step} view={view} />
      ))}
    </StepList>
  );
}

function Drawn({ step, view }: { readonly step: MeasureStep; readonly view: CaseView }) {
  switch (step) {
    case 'weighing':
      return <WeighingStep view={view} />;
    case 'review':
      return <ReviewStep view={view} />;
    case 'marketing':
      return <MarketingStep view={view} />;
    case 'suppression':
      return <SuppressionStep view={view} />;
    case 'portability':
      return <PortabilityStep view={view} />;
    case 'data':
      return <DataStep view={view} />;
    case 'recipients':
      return <RecipientsStep view={view} />;
    case 'restriction':
      return <RestrictionStep view={view} />;
    default:
      return assertNever(step);
  }
}
