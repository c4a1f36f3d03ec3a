import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { CaseView } from '#shared/views/views.ts';

type Line = CaseView['checklist'][number];

/** What the law asks of the work on a case, in its order. What only a withdrawal asks is no part of it: closing says it. */
export const askedOf = ({ checklist }: Pick<CaseView, 'checklist'>): readonly Line[] =>
  checklist.filter(
    ({ outcomes, discloses, answers }) =>
      discloses || answers || outcomes.some((outcome) => outcome !== 'withdrawn'),
  );

/** Endings that say there was nothing to do: the little they ask tells nothing of the work. */
const undone: readonly Outcome[] = ['withdrawn', 'no-breach'];

/** Whether one of the ways in which the work can end asks for nothing more: what only another asks is not to be done as well. */
function canEnd(lines: readonly Line[]): boolean {
  const endings = new Set(lines.flatMap(({ outcomes }) => outcomes));
  return [...endings].some(
    (ending) =>
      !undone.includes(ending) &&
      lines.every(({ outcomes, met }) => met || !outcomes.includes(ending)),
  );
}

/** The first of it that is not done; `undefined` when the case can be closed, or is. */
export function nextAsked(view: Pick<CaseView, 'checklist' | 'status'>): Line['check'] | undefined {
  const asked = askedOf(view);
  if (view.status === 'closed' || canEnd(asked)) return undefined;
  return asked.find(({ met }) => !met)?.check;
}
