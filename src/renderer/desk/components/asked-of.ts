import type { CaseView } from '#shared/views/views.ts';

type Line = CaseView['checklist'][number];

/** What the law asks of the work on a case, in its order. What only a withdrawal asks is no part of it: closing says it. */
export const askedOf = ({ checklist }: Pick<CaseView, 'checklist'>): readonly Line[] =>
  checklist.filter(
    ({ outcomes, discloses, answers }) =>
      discloses || answers || outcomes.some((outcome) => outcome !== 'withdrawn'),
  );

/** The first of it that is not done; `undefined` when all is, or the case is closed. */
export const nextAsked = (
  view: Pick<CaseView, 'checklist' | 'status'>,
): Line['check'] | undefined =>
  view.status === 'closed' ? undefined : askedOf(view).find(({ met }) => !met)?.check;
