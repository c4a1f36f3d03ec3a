import fc from 'fast-check';
import { test } from 'vitest';
import { channels, outcomes, type Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { makeDecision, makeDocument, makeMessage, makeOpenCase } from '../../../factories/case.ts';

const text = fc.constantFrom('', ' ', 'Skäl');
const instant = fc.constantFrom(
  '2001-01-01T00:00:00Z',
  '2026-10-01T00:00:00Z',
  '2030-01-01T00:00:00Z',
);
const documentId = fc.constantFrom('d1', 'd2');

const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc
    .record({ kind: fc.constantFrom(...caseKinds), channel: fc.constantFrom(...channels) })
    .map(makeOpenCase),
  fc.constant<CaseCommand>({ type: 'add-message', message: makeMessage() }),
  fc.record({ type: fc.constant('change-kind' as const), kind: fc.constantFrom(...caseKinds) }),
  fc.record({
    type: fc.constant('change-language' as const),
    language: fc.constantFrom('sv' as const, 'en' as const),
  }),
  fc.record({ type: fc.constant('correct-receipt' as const), receivedAt: instant, reason: text }),
  fc.record({ type: fc.constant('assign' as const), handler: text }),
  fc.record({ type: fc.constant('confirm-identity' as const), note: text }),
  fc.record({ type: fc.constant('add-note' as const), text }),
  fc.record({ type: fc.constant('extend' as const), reason: text }),
  fc.record({ type: fc.constant('pause' as const), reason: text }),
  fc.constant<CaseCommand>({ type: 'resume' }),
  fc.record({ type: fc.constant('withdraw-extension' as const), reason: text }),
  fc.record({ type: fc.constant('withdraw-pause' as const), reason: text }),
  fc.record({
    type: fc.constant('override-country' as const),
    country: fc.constantFrom('DE', 'GB', 'US'),
    reason: text,
  }),
  documentId.map((id): CaseCommand => ({
    type: 'collect-data',
    system: 'CRM',
    document: makeDocument(id),
    tables: [],
  })),
  fc.record({ type: fc.constant('withdraw-data' as const), documentId, reason: text }),
  fc.record({
    type: fc.constant('close' as const),
    outcome: fc.constantFrom(...outcomes),
    note: text,
  }),
  fc.record({ type: fc.constant('reopen' as const), reason: text }),
  fc.record({ type: fc.constant('dispose-data' as const), rule: text }),
  fc.record({ type: fc.constantFrom('place-hold' as const, 'lift-hold' as const), reason: text }),
);

/** The case and the refusals that a run of commands leads to. */
function run(commands: readonly CaseCommand[]) {
  let subject: Case | undefined;
  const refusals: string[] = [];
  for (const command of commands) {
    const decided = decide(subject, command, makeDecision());
    if (!decided.ok) refusals.push(decided.error.code);
    else
      for (const event of decided.value) subject = evolve('c', subject, event, makeDecision().at);
  }
  return { subject, refusals };
}

test('from any state every command gives a case or a refusal, never a throw', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      const { subject, refusals } = run(commands);
      const closedAt = subject !== undefined && 'closedAt' in subject;
      return refusals.every(Boolean) && closedAt === (subject?.state === 'closed');
    }),
  );
});
