import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { hasItsShape } from '#main/casebook/events/shape.ts';
import { decideAll } from '#main/casebook/acts/decide-all.ts';
import { caseKinds } from '#domain/case/kind.ts';
import fc from 'fast-check';
import { anyCommand } from '../../../../factories/cases/any-command.ts';
import { eventShapes } from '../../../../docs/event-shapes.ts';
import { makeDecision, makeOpenCase } from '../../../../factories/cases/case.ts';
import { workThrough } from '../../../../factories/cases/work-through.ts';

it('the shapes are those of the domain’s types; after a change, run: node test/docs/write.ts', async () => {
  const kept = await readFile('src/main/casebook/events/event-shapes.json', 'utf8');
  expect(kept).toBe(eventShapes());
});

it('everything that is decided here has its shape', () => {
  const met = new Set<string>();
  const wrong = new Set<string>();
  const pool = fc.sample(anyCommand, { seed: 11, numRuns: 4_000 });
  for (const kind of caseKinds) {
    const commands = [
      [makeOpenCase({ kind })],
      [...workThrough[kind]],
      ...pool.map((one) => [one]),
    ];
    let subject: Parameters<typeof decideAll>[1];
    for (const some of commands) {
      const decided = decideAll('c', subject, some, makeDecision());
      if (!decided.ok) continue;
      ({ subject } = decided.value);
      for (const event of decided.value.events) {
        met.add(event.type);
        const json: unknown = JSON.parse(JSON.stringify({ actor: 'Asta', event }));
        if (!hasItsShape(json, event.type)) wrong.add(JSON.stringify(event));
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect(met.size).toBeGreaterThan(40);
});
