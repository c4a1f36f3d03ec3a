import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { dueChange } from '#domain/case/clock/due-change.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import type { Decision } from '#domain/case/topic.ts';
import { ok, refuse, type Result } from '#domain/result.ts';

/** What a run of commands does to a case: all of it, or the first refusal. */
export interface Decided {
  readonly subject: Case;
  readonly events: readonly CaseEvent[];
}

/** Decides commands one after the other. Behind an event that moves the due date stands one that says so. */
export function decideAll(
  caseId: string,
  before: Case | undefined,
  commands: readonly CaseCommand[],
  decision: Decision,
): Result<Decided, CaseRefusal> {
  let subject = before;
  const events: CaseEvent[] = [];
  for (const command of commands) {
    const decided = decide(subject, command, decision);
    if (!decided.ok) return decided;
    for (const event of decided.value) {
      const after = evolve(caseId, subject, event, decision.at, decision.officer);
      const change = dueChange(subject, event, after, decision.dueOf);
      events.push(event, ...(change ? [change] : []));
      subject = change ? evolve(caseId, after, change, decision.at, decision.officer) : after;
    }
  }
  return subject ? ok({ subject, events }) : refuse({ code: 'case-unknown' });
}
