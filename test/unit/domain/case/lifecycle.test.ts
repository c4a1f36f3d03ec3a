import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { refuseDisclosure } from '#domain/case/disclosure.ts';
import { needsIdentity } from '#domain/case/kind.ts';
import { isDisclosing } from '#domain/workflow/answers.ts';
import { makeDecision, makeLetter } from '../../../factories/cases/case.ts';
import { anyCommand } from '../../../factories/cases/any-command.ts';

const { at } = makeDecision();

/** Everything that a run of commands leads to. */
function run(commands: readonly CaseCommand[]) {
  let subject: Case | undefined;
  const refusals: string[] = [];
  const events: CaseEvent[] = [];
  const states: Case[] = [];
  for (const command of commands) {
    const decided = decide(subject, command, makeDecision());
    if (!decided.ok) {
      refusals.push(decided.error.code);
      continue;
    }
    for (const event of decided.value) {
      events.push(event);
      subject = evolve('c', subject, event, at);
      states.push(subject);
    }
  }
  return { subject, refusals, events, states };
}

const runs = fc.array(anyCommand, { minLength: 1, maxLength: 40 });

test('from any reachable state every command gives a case or a refusal, never a throw', () => {
  fc.assert(
    fc.property(runs, (commands) => {
      const { subject, refusals } = run(commands);
      const closedAt = subject !== undefined && 'closedAt' in subject;
      return refusals.every(Boolean) && closedAt === (subject?.state === 'closed');
    }),
    { numRuns: 400 },
  );
});

test('replaying the events gives the very case again', () => {
  fc.assert(
    fc.property(runs, (commands) => {
      const { subject, events } = run(commands);
      let replayed: Case | undefined;
      for (const event of JSON.parse(JSON.stringify(events)) as CaseEvent[]) {
        replayed = evolve('c', replayed, event, at);
      }
      expect(replayed).toEqual(subject);
    }),
    { numRuns: 200 },
  );
});

test('in no reachable state does a letter or a telephone answer disclose while the gate is shut', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom(...letterKinds), (commands, letter) => {
      for (const subject of run(commands).states) {
        const shut = refuseDisclosure(subject) !== undefined;
        const issued = decide(subject, makeLetter(letter), makeDecision());
        expect(issued.ok && isDisclosing(letter) && shut).toBe(false);
        const told = decide(
          subject,
          { type: 'log-contact', direction: 'out', channel: 'phone', summary: 'x', answers: true },
          makeDecision(),
        );
        expect(told.ok && needsIdentity(subject.kind) && shut).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('a refused case always has a ground, and a case ends only as its kind can', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom(...outcomes), (commands, outcome) => {
      const { states } = run([...commands, { type: 'close', outcome, note: '' }]);
      return states.every(
        (subject) =>
          subject.state === 'open' ||
          (subject.ending.outcome !== 'refused' && subject.ending.outcome !== 'partly') ||
          subject.ending.grounds.length > 0,
      );
    }),
  );
});
