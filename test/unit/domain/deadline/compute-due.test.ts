import { expect, test } from 'vitest';
import { z } from 'zod';
import { dueDate, request, rulesOf } from '../../../factories/cases/clock.ts';
import cases from '../../../fixtures/deadline/cases.json' with { type: 'json' };

const table = z
  .array(
    z.object({
      id: z.string(),
      source: z.string(),
      kind: z.enum(['dsr', 'breach']),
      jurisdiction: z.string(),
      received: z.string(),
      events: z.array(
        z.object({ type: z.enum(['extended', 'paused', 'resumed']), at: z.string() }),
      ),
      expectedDue: z.string(),
      expectedDueAlt: z.string().optional(),
    }),
  )
  .parse(cases);

test('the table of regulators’ and derived cases is the whole one', () => {
  expect(table).toHaveLength(38);
});

test.each(table)('$id: received $received is due $expectedDue ($source)', (row) => {
  const { due, alternatives } = dueDate(row);
  expect(due).toBe(row.expectedDue);
  const others = [due, ...alternatives.map((other) => other.due)];
  expect(others).toContain(row.expectedDueAlt ?? due);
});

test('a due date names the rule set and the version it was computed by', () => {
  const { ruleSet, ruleVersion } = dueDate(request('2026-03-05'));
  expect({ ruleSet, ruleVersion }).toEqual({ ruleSet: 'SE', ruleVersion: '2026-1' });
});

test('the given rule set decides, not the jurisdiction: Finland keeps its Independence Day', () => {
  expect(dueDate(request('2027-11-06'), rulesOf('FI')).due).toBe('2027-12-07');
  expect(dueDate(request('2028-11-06'), rulesOf('FI')).due).toBe('2028-12-07');
  expect(dueDate(request('2028-11-06')).due).toBe('2028-12-06');
});
