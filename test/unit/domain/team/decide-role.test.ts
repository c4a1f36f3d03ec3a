import { expect, it } from 'vitest';
import { decideRole, type RoleChange } from '#domain/team/decide-role.ts';
import { teamOf } from '#domain/team/team-of.ts';
import {
  entriesOf,
  firstDesk,
  idOf,
  joins,
  keyOf,
  sightOf,
} from '../../../factories/exchange/team.ts';

function decided(role: 'lead' | 'officer', change: Partial<RoleChange>, by = 'asta') {
  const north = firstDesk();
  const south = joins(north, 'south', 'bo', role, 1);
  const [sign, kem] = [keyOf('own'), keyOf('own')];
  south.write('officer-keyed', { type: 'officer-keyed', officer: idOf('bo'), sign, kem });
  const team = teamOf(entriesOf([north, south]), sightOf([north, south]));
  const asked = { officer: idOf('bo'), role: 'reader', reason: 'Ny uppgift', ...change } as const;
  const answer = decideRole(team, asked, { officer: idOf(by), today: '2026-10-06' });
  return answer.ok ? answer.value.type : answer.error.code;
}

it('a lead gives roles and a last day that has not passed, with a reason, and nobody else does', () => {
  expect(decided('officer', { until: '2026-12-31' })).toBe('role-changed');
  expect(decided('officer', { role: 'officer' })).toBe('nothing-changed');
  expect(decided('officer', { until: '2026-10-05' })).toBe('until-passed');
  expect(decided('officer', { reason: ' ' })).toBe('reason-missing');
  expect(decided('officer', { officer: idOf('mal') })).toBe('officer-unknown');
  expect(decided('officer', { role: 'lead' }, 'bo')).toBe('lead-needed');
});

it('one who stays a lead is left, whoever else goes', () => {
  expect(decided('officer', { officer: idOf('asta'), role: 'officer' })).toBe('officer-last-lead');
  expect(decided('officer', { officer: idOf('asta'), role: 'lead', until: '2026-12-31' })).toBe(
    'officer-last-lead',
  );
  expect(decided('lead', { officer: idOf('asta'), role: 'officer' })).toBe('role-changed');
});
