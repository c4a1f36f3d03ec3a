import type { Case } from '../case/case.ts';
import { wordless } from '../case/wordless.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { TeamEvent } from './event.ts';
import { compareOrder, type Place } from './order.ts';
import type { TeamRefusal } from './refusal.ts';
import { activeOfficers, type Team } from './team.ts';

type Confining = Extract<TeamEvent, { readonly type: 'case-confined' }>;

/** What others see of a confidential case, and who may open it. `dueOn` is as in `DueDate.due`. */
export type ConfinedCase = Omit<Confining, 'type' | 'reason'>;

/** An event that makes a case confidential, with where it stands and who signed it. */
export interface ConfiningEntry extends Place {
  readonly officer?: string;
  readonly event: Confining;
}

/**
 * How cases became confidential and for whom, by their ids: of each what holds, in the book's order, the last as it is now. Once
 * a case is confidential only who is named in it says who is: nobody lets themselves in, and of two who made it so apart the
 * first in the book's order holds.
 *
 * @param entries those that count, in any order
 */
export function confiningsIn<E extends ConfiningEntry>(
  entries: Iterable<E>,
): ReadonlyMap<string, readonly [E, ...E[]]> {
  const holding = new Map<string, [E, ...E[]]>();
  for (const entry of [...entries].toSorted(compareOrder)) {
    const { officer = '', event } = entry;
    const before = holding.get(event.caseId);
    if (!before) holding.set(event.caseId, [entry]);
    else if (before.at(-1)?.event.officers.includes(officer)) before.push(entry);
  }
  return holding;
}

/** What others see of a case by the event that last made it confidential. */
export const confinedBy = ({ type: _, reason: __, ...confined }: Confining): ConfinedCase =>
  confined;

/** What making a case confidential hangs on. */
export interface ConfiningBy {
  readonly officer: string;
  readonly team: Team;
  /** Who may open it now, where it is confidential already. */
  readonly named?: readonly string[];
  /** As the clock has it now, as in `DueDate.due`. */
  readonly due: string;
}

/**
 * Makes a case confidential: from then on the named officers alone open it. A lead or who handles the case decides it; of one
 * that is confidential, only who is named. Pure.
 *
 * @param officers ids, at least one
 */
export function decideConfining(
  { id: caseId, reference, kind, receivedAt, handler }: Case,
  { officers, reason }: { readonly officers: readonly string[]; readonly reason: string },
  { officer, team, named, due: dueOn }: ConfiningBy,
): Result<Confining, TeamRefusal> {
  const own = activeOfficers(team).find(({ id }) => id === officer);
  const handles = own?.role === 'lead' || (own?.role === 'officer' && own.name === handler);
  const mayDecide = named ? named.includes(officer) : handles;
  if (!mayDecide) return refuse({ code: 'confining-not-yours' });
  const chosen = [...new Set(officers)].toSorted(byText);
  if (chosen.length === 0) return refuse({ code: 'nobody-named' });
  const known = new Set(activeOfficers(team).map(({ id }) => id));
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) return refuse({ code: 'officer-unknown', name: unknown });
  if (named && chosen.join() === [...named].toSorted(byText).join()) {
    return refuse({ code: 'nothing-changed' });
  }
  const facts = { caseId, reference, kind, receivedAt, dueOn, officers: chosen };
  return wordless(reason) ?? ok({ type: 'case-confined', ...facts, reason });
}

const byText = (one: string, other: string) => (one < other ? -1 : 1);
