import { runningPause } from '#domain/case/case.ts';
import { isExtendable, needsIdentity } from '#domain/case/kind.ts';
import { targetsOf } from '#domain/deadline/targets.ts';
import { isOwn, type Whose } from '#domain/team/whose.ts';
import type { Today } from '#shared/views/clock-views.ts';
import type { CaseSummary } from '../../casebook/casebook.ts';
import { caseRow } from '../cases/case-rows.ts';
import { isHalted, openCasesNow } from '../cases/open-cases.ts';
import { addTo, section } from './section.ts';
import { Todos } from './todos.ts';
import type { Work } from '../work.ts';

type Sections = Omit<Today, 'whose' | 'isShared'>;

/** A name is looked for among the officers once. */
function ownNames({ book }: Pick<Work, 'book'>) {
  const known = new Map<string, boolean>();
  return (name: string) => {
    const own = known.get(name) ?? isOwn(name, book.atWork.officer, book.team);
    known.set(name, own);
    return own;
  };
}

/**
 * What must be looked at today, in one pass over the open cases; none is replayed for it. A breach is told once, with
 * the hours it has left.
 */
export function todayView(work: Work, limit: number, whose: Whose = 'all'): Sections {
  const { clock } = work;
  const isWanted = whose === 'all' ? () => true : ownNames(work);
  const todos = new Todos(clock, isWanted);
  const found: Omit<Sections, 'todo'> = {
    date: clock.today(),
    overdue: section(),
    today: section(),
    week: section(),
    waiting: section(),
    identityOpen: section(),
    breaches: section(),
    extendable: section(),
  };
  for (const open of openCasesNow(work)) {
    const { summary, urgency, since } = open;
    const row = () => caseRow(clock, summary);
    const near = urgency === 'overdue' || urgency === 'today' || urgency === 'week';
    todos.add(summary);
    if (!isWanted(summary.handler)) continue;
    const breach = summary.kind === 'breach';
    if (near && !breach && !isHalted(open)) addTo(found[urgency], limit, row);
    if (since !== undefined) {
      const { category = 'other' } = runningPause(summary) ?? {};
      addTo(found.waiting, limit, () => ({ ...row(), since, category }));
    } else if (needsIdentity(summary.kind) && !summary.progress.identityAsked) {
      addTo(found.identityOpen, limit, () => ({ ...row(), askBy: askBy(work, summary) }));
    }
    if (breach) addTo(found.breaches, limit, row);
    if (urgency !== 'overdue' || isHalted(open)) {
      const extendUntil = lastDayToExtend(work, summary);
      if (extendUntil !== undefined) {
        addTo(found.extendable, limit, () => ({ ...row(), extendUntil }));
      }
    }
  }
  for (const summary of work.book.closedWithTodos()) todos.addClosed(summary);
  return { ...found, todo: todos.section(limit) };
}

function askBy({ book, clock }: Work, summary: CaseSummary): string {
  const targets = targetsOf(summary, book.settings.targets, clock.placeOf(summary));
  return targets.find(({ target }) => target === 'ask-identity')?.date ?? summary.due;
}

/** Until it is extended, the due date is the end of the first month; while a pause runs, as if it ended now. */
function lastDayToExtend({ clock, now }: Work, summary: CaseSummary): string | undefined {
  if (!isExtendable(summary.kind) || summary.clock.some(({ type }) => type === 'extended')) {
    return undefined;
  }
  if (summary.status !== 'waiting') return summary.due;
  const resumed = [...summary.clock, { type: 'resumed', at: now() } as const];
  const due = clock.supposed({ ...summary, clock: resumed });
  return due.ok ? due.value.due : undefined;
}
