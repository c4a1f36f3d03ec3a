import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { dueChange } from '#domain/case/clock/due-change.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { dueOf } from '#domain/deadline/due-of.ts';
import type { ClockInputEvent } from '#domain/deadline/due-date.ts';
import { makeDecision, makeOpenCase } from '../../../factories/cases/case.ts';
import { calendar, dueDate } from '../../../factories/cases/clock.ts';

const start = Date.parse('2026-10-05T08:15:00Z');
const hoursAfter = (hours: number) => new Date(start + hours * 3_600_000).toISOString();

const dueIn = (subject: Case) => {
  const due = dueOf(subject, 'SE', calendar);
  if (!due.ok) throw new Error(`decide let through what the clock refuses: ${due.error.code}`);
  return due.value.due;
};

/** What stands, kept by hand: no list of events, nothing ever taken out of the middle of one. */
interface Model {
  receivedAt: string;
  country: string;
  extendedAt: string | undefined;
  pauses: { from: string; to: string | undefined; identity: boolean }[];
}

/** A wish of staff at some hour; `back` hours ago is when it really happened. */
interface Step {
  readonly after: number;
  readonly back: number | undefined;
  readonly wish: CaseCommand;
}

const reason = 'Skäl';
const wishes = fc.oneof(
  fc.constant<CaseCommand>({ type: 'extend', reason, how: 'E-post' }),
  fc
    .constantFrom('identity' as const, 'clarification' as const)
    .map((category): CaseCommand => ({ type: 'pause', category, reason, evidence: 'Brev' })),
  fc.constant<CaseCommand>({ type: 'resume' }),
  fc.constant<CaseCommand>({ type: 'withdraw-extension', reason }),
  fc.constant<CaseCommand>({ type: 'withdraw-pause', reason }),
  fc.integer({ min: -2_000, max: 900 }).map((hours): CaseCommand => ({
    type: 'correct-receipt',
    receivedAt: hoursAfter(hours),
    reason,
  })),
  fc.constantFrom('GB', 'FI', undefined).map((country): CaseCommand => ({
    type: 'override-country',
    ...(country !== undefined && { country }),
    reason,
  })),
);
const steps = fc.array(
  fc.record<Step>({
    after: fc.integer({ min: 0, max: 400 }),
    back: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    wish: wishes,
  }),
  { maxLength: 15 },
);

function note(model: Model, command: CaseCommand, now: string): void {
  const at = ('at' in command ? command.at : undefined) ?? now;
  const last = model.pauses.at(-1);
  if (command.type === 'extend') model.extendedAt = at;
  if (command.type === 'withdraw-extension') model.extendedAt = undefined;
  if (command.type === 'pause') {
    model.pauses.push({ from: at, to: undefined, identity: command.category === 'identity' });
  }
  if (command.type === 'resume' && last) last.to = at;
  if (command.type === 'withdraw-pause') model.pauses.pop();
  if (command.type === 'correct-receipt') model.receivedAt = command.receivedAt;
  if (command.type === 'override-country') model.country = command.country ?? 'SE';
}

function fromScratch({ receivedAt, country, extendedAt, pauses }: Model): string {
  const events: ClockInputEvent[] = pauses.flatMap(({ from, to, identity }) => [
    { type: 'paused', at: from, cause: identity ? ('identity' as const) : undefined },
    ...(to === undefined ? [] : [{ type: 'resumed', at: to } as const]),
  ]);
  if (extendedAt !== undefined) events.push({ type: 'extended', at: extendedAt });
  return dueDate({ kind: 'dsr', received: receivedAt, jurisdiction: country, events }).due;
}

/** Carries out what is accepted, and leaves out the rest. */
function live(life: readonly Step[]) {
  const model: Model = { receivedAt: '', country: 'SE', extendedAt: undefined, pauses: [] };
  model.receivedAt = makeOpenCase().receivedAt;
  let subject: Case | undefined;
  let hour = 1;
  const moves: Extract<CaseEvent, { type: 'due-date-changed' }>[] = [];
  const carryOut = (command: CaseCommand) => {
    const at = hoursAfter(hour);
    const decided = decide(subject, command, makeDecision({ at }));
    if (!decided.ok) return;
    for (const event of decided.value) {
      const after = evolve('case-1', subject, event, at);
      const move = dueChange(subject, event, after, dueIn);
      if (move) moves.push(move);
      subject = after;
    }
    note(model, command, at);
  };
  carryOut(makeOpenCase());
  for (const { after, back, wish } of life) {
    hour += after;
    const backdated = back !== undefined && ['extend', 'pause', 'resume'].includes(wish.type);
    carryOut((backdated ? { ...wish, at: hoursAfter(hour - back) } : wish) as CaseCommand);
  }
  if (!subject) throw new Error('No case');
  return { subject, model, moves };
}

describe('backdating, a corrected receipt, pauses, an extension, a country, and any of them taken back', () => {
  test('in any order give what computing from scratch gives', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const { subject, model } = live(life);
        return dueIn(subject) === fromScratch(model);
      }),
      { numRuns: 1_000 },
    );
  });

  test('each move of the due date is told, from where the last one left it', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const { subject, moves } = live(life);
        let due = '2026-11-05';
        for (const { from, to } of moves) {
          expect(from).toBe(due);
          expect(to).not.toBe(from);
          due = to;
        }
        expect(dueIn(subject)).toBe(due);
      }),
      { numRuns: 500 },
    );
  });
});
