import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';

// Told on 6 October, in the afternoon of Stockholm.
const told = '2026-10-06T14:00:00Z';
const restricted = makeCase({ type: 'change-kind', kind: 'objection' }, ...settled, {
  type: 'restrict',
  what: 'Profilering',
  ground: 'd',
});
const announce = (liftsOn: string, at?: string): CaseCommand => ({
  type: 'announce-lifting',
  how: 'Brev',
  liftsOn,
  reason: 'Invändningen är prövad',
  ...(at && { at }),
});
const letter = (liftsOn: string): CaseCommand =>
  ({
    ...makeLetter('restriction-lifting'),
    told: { liftsOn, reason: 'Invändningen är prövad' },
  }) as CaseCommand;
const lift: CaseCommand = { type: 'lift-restriction' };

const decided = (subject: Case, command: CaseCommand, at: string) =>
  decide(subject, command, makeDecision({ at }));
const errorOf = (subject: Case, command: CaseCommand, at = told) => {
  const one = decided(subject, command, at);
  return one.ok ? undefined : one.error;
};
function after(subject: Case, command: CaseCommand, at = told): Case {
  const one = decided(subject, command, at);
  if (!one.ok) throw new Error(one.error.code);
  return one.value.reduce((before: Case, event) => evolve('c', before, event, at), subject);
}

describe.each([
  ['a note', announce],
  ['a letter', letter],
])(
  'a restriction is lifted after the person was told, on a later day (Art. 18(3)): by %s',
  (_, tell) => {
    test('the day told comes after the day of the telling', () => {
      expect(errorOf(restricted, tell('2026-10-06'))).toEqual({
        code: 'told-too-late',
        on: '2026-10-06',
      });
      expect(errorOf(restricted, tell('2026-10-05'))?.code).toBe('promise-in-past');
      expect(errorOf(restricted, tell('2026-10-07'))).toBeUndefined();
    });

    test('it is not lifted before that day, and on it in the zone of the case', () => {
      const announced = after(restricted, tell('2026-10-08'));
      expect(errorOf(announced, lift, '2026-10-07T21:59:59Z')).toEqual({
        code: 'lifted-early',
        liftsOn: '2026-10-08',
      });
      expect(after(announced, lift, '2026-10-07T22:00:00Z').restriction).toMatchObject({
        state: 'lifted',
        reason: 'Invändningen är prövad',
      });
    });

    test('told anew, it is the new day that counts', () => {
      const first = after(restricted, tell('2026-10-07'));
      const again = { ...tell('2026-10-20'), reason: 'Ny dag' } as CaseCommand;
      const anew = after(first, again, '2026-10-06T15:00:00Z');
      expect(errorOf(anew, lift, '2026-10-19T10:00:00Z')?.code).toBe('lifted-early');
      expect(errorOf(anew, lift, '2026-10-20T10:00:00Z')).toBeUndefined();
    });
  },
);

test('who was told the day before is told in time, though it is noted on the day itself', () => {
  expect(errorOf(restricted, announce('2026-10-07', told), '2026-10-07T08:00:00Z')?.code).toBe(
    undefined,
  );
  expect(
    errorOf(restricted, announce('2026-10-07', '2026-10-07T07:00:00Z'), '2026-10-07T08:00:00Z')
      ?.code,
  ).toBe('told-too-late');
});

test('an old book that kept no day is lifted on the day after the telling at the earliest', () => {
  const old = evolve('c', restricted, { type: 'lifting-announced', how: 'Brev' }, told);
  const because: CaseCommand = { ...lift, reason: 'Prövad' };
  expect(errorOf(old, because)).toEqual({ code: 'told-too-late', on: '2026-10-06' });
  expect(errorOf(old, because, '2026-10-07T08:00:00Z')).toBeUndefined();
});

test('nobody is told of the end of what is over, or never was', () => {
  const lifted = after(after(restricted, announce('2026-10-07')), lift, '2026-10-07T08:00:00Z');
  for (const subject of [makeCase(), lifted]) {
    const code = errorOf(subject, announce('2026-12-01'), '2026-10-08T08:00:00Z')?.code;
    expect(['not-restricted', 'command-not-for-kind']).toContain(code);
  }
});
