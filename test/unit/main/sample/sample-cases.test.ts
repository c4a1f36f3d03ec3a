import { expect, test } from 'vitest';
import { type Case, statusOf } from '#domain/case/case.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { caseCommandSchema } from '#shared/schemas/case-command-schema.ts';
import { sampleCases, type SampleCase } from '#main/sample/sample-cases.ts';
import { makeDecision } from '../../../factories/cases/case.ts';

const now = '2026-11-22T10:00:00Z';
const samples = [...sampleCases(2_000, 7, now)];

/** The case that the domain makes of a sample, and how many events it took. */
function carriedOut({ at, actor, commands }: SampleCase): { subject: Case; events: number } {
  let subject: Case | undefined;
  let events = 0;
  for (const command of commands) {
    const decided = decide(subject, command, makeDecision({ at, actor }));
    if (!decided.ok) throw new Error(`${command.type}: ${decided.error.code}`);
    for (const event of decided.value) subject = evolve('1', subject, event, at);
    events += decided.value.length;
  }
  if (!subject) throw new Error('A sample without commands');
  return { subject, events };
}

test('are the same for the same seed and differ with another', () => {
  expect([...sampleCases(50, 1, now)]).toEqual([...sampleCases(50, 1, now)]);
  expect([...sampleCases(50, 1, now)]).not.toEqual([...sampleCases(50, 2, now)]);
});

test('come in order of time, received before they are logged, all before now', () => {
  const instants = samples.map(({ at }) => Date.parse(at));
  expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  expect(new Set(instants)).toHaveLength(samples.length);
  expect(Math.max(...instants)).toBeLessThan(Date.parse(now));
});

test('are accepted by the domain, command for command, about eleven events each', () => {
  const events = samples.map((sample) => carriedOut(sample).events);
  const mean = events.reduce((sum, count) => sum + count, 0) / events.length;
  expect(mean).toBeGreaterThan(10);
  expect(mean).toBeLessThan(13);
});

test('are commands as they come over the wire', () => {
  for (const command of samples.flatMap(({ commands }) => commands)) {
    expect(caseCommandSchema.safeParse(command).error).toBeUndefined();
  }
});

test('are of every kind, state, channel and language', () => {
  const cases = samples.map((sample) => carriedOut(sample).subject);
  expect(new Set(cases.map(({ kind }) => kind))).toHaveLength(11);
  expect(new Set(cases.map(statusOf))).toHaveLength(3);
  expect(new Set(cases.map(({ channel }) => channel))).toHaveLength(4);
  expect(new Set(cases.map(({ language }) => language))).toHaveLength(2);
});

test('name nobody outside example.com', () => {
  for (const sample of samples) {
    expect(carriedOut(sample).subject.requester.email).toMatch(/^[a-z0-9.-]+@example\.com$/);
  }
});

test('come one at a time, so that a hundred thousand need not fit in memory', () => {
  const endless = sampleCases(100_000, 1, now);
  expect(endless.next().done).toBe(false);
  expect(endless.next().value?.commands[0]?.type).toBe('open-case');
});
