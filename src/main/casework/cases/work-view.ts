import type { Case } from '#domain/case/case.ts';
import { breachRouteOf } from '#domain/case/breach/route.ts';
import { supplementDue } from '#domain/case/breach/supplement-due.ts';
import { groundsFor } from '#domain/case/ending/grounds.ts';
import { checklistOf, type ChecklistLine } from '#domain/workflow/checklist.ts';
import { proposalOf } from '#domain/workflow/proposal.ts';
import { workflowOf } from '#domain/workflow/workflow-of.ts';

/** How a case is worked and what the law still asks of it, beyond what it says itself. `place` is whose authority it is under. */
export const workView = (
  subject: Case,
  place: { readonly country: string; readonly zone: string },
) => ({
  supplementDue: supplementDue(subject.breach, place) ?? '',
  breachRoute: breachRouteOf(place.country) ?? { service: '', weeks: 0 },
  checklist: checklistOf(subject).map(checklistLine),
  workflow: {
    outcomes: [...workflowOf(subject).outcomes],
    grounds: [...groundsFor(subject.kind)],
    letters: [...workflowOf(subject).letters],
  },
  proposal: proposalOf(subject),
  ...endingView(subject),
});

function checklistLine({ check, article, met, gates }: ChecklistLine) {
  return {
    check,
    article,
    met,
    discloses: gates.some(({ at }) => at === 'disclose'),
    answers: gates.some(({ at }) => at === 'answer'),
    outcomes: gates.flatMap((gate) => (gate.at === 'close' ? gate.outcomes : [])),
  };
}

function endingView(subject: Case) {
  if (subject.state === 'open') return { grounds: [], closingNote: '' };
  const { ending } = subject;
  const grounds = 'grounds' in ending ? ending.grounds : [];
  return { outcome: ending.outcome, grounds, closingNote: ending.note };
}
