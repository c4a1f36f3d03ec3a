import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { ordinalOf } from '#domain/team/team.ts';
import { decideAll } from '#main/casebook/acts/decide-all.ts';
import { makeDecision, makeOpenCase, settled } from '../cases/case.ts';
import { SimulatedDesk } from './simulated-desk.ts';
import { admission, idOf } from './team.ts';

const caseId = 'case-1';

/** One of two desks, with its officer at work. */
class WorkingDesk {
  readonly desk: SimulatedDesk;
  readonly officer: string;
  readonly #hours: () => number;

  constructor(name: string, officer: string, hours: () => number) {
    this.desk = new SimulatedDesk(idOf(name));
    this.officer = idOf(officer);
    this.#hours = hours;
  }

  /** The one case there is, as this desk reads it; throws when it has none. */
  get case(): Case {
    const subject = this.desk.case(caseId);
    if (!subject) throw new Error('No case');
    return subject;
  }

  /** Carries commands out, decided by what the desk knows; throws when one is refused. */
  do(...commands: readonly CaseCommand[]): void {
    const nowMs = Date.parse('2026-10-06T09:00:00Z') + this.#hours() * 3_600_000;
    const decided = decideAll(caseId, this.desk.case(caseId), commands, {
      ...makeDecision(),
      at: Temporal.Instant.fromEpochMilliseconds(nowMs).toString(),
      actor: this.officer,
      officer: this.officer,
      ordinal: ordinalOf(this.desk.team, this.desk.id),
    });
    if (!decided.ok) throw new Error(decided.error.code);
    const drafts = decided.value.events.map((event) => ({ caseId, event }));
    this.desk.write(this.officer, nowMs, drafts);
  }

  /** Destroys the case, whatever stands against it elsewhere. */
  shred(): void {
    const { reference } = this.case;
    const event = { type: 'case-shredded', caseId, reference, rule: 'Två år' } as const;
    this.desk.write(this.officer, Date.parse('2026-12-01T09:00:00Z'), [{ caseId, event }]);
  }

  /** Chooses the side of the only clash that is of a type of event. */
  settle(type: string): void {
    const [clash] = this.case.clashes;
    const side = clash?.sides.find(({ events }) => events.some(({ event }) => event.type === type));
    if (!clash || !side) throw new Error(`No side with ${type}`);
    this.do({ type: 'settle-clash', clash: clash.id, side: side.events[0].key, reason: 'Samtal' });
  }
}

/** Two desks that both have one case, which is worked on from then on apart, until they exchange. */
export function twoDesks(kind: CaseKind = 'access', ...before: readonly CaseCommand[]) {
  let hours = 0;
  const tick = () => (hours += 1);
  const north = new WorkingDesk('north', 'asta', tick);
  const south = new WorkingDesk('south', 'bo', tick);
  north.desk.write(north.officer, 0, [
    {
      caseId: 'book',
      event: {
        type: 'desk-joined',
        desk: north.desk.id,
        officer: north.officer,
        ordinal: 0,
        name: 'north',
      },
    },
    { caseId: 'book', event: { ...admission('asta', 'lead'), name: 'Asta' } },
    { caseId: 'book', event: { ...admission('bo', 'lead', { ordinal: 1 }), name: 'Bo' } },
  ]);
  north.do(makeOpenCase({ kind }), ...settled, ...before);
  south.desk.receive(north.desk.ownLog);
  south.desk.write(south.officer, 0, [
    {
      caseId: 'book',
      event: {
        type: 'desk-joined',
        desk: south.desk.id,
        officer: south.officer,
        ordinal: 1,
        name: 'south',
      },
    },
  ]);
  const exchange = () => {
    const [one, other] = [north.desk.ownLog, south.desk.ownLog];
    north.desk.receive(other);
    south.desk.receive(one);
  };
  return { north, south, exchange };
}
