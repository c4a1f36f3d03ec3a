import { expect, it } from 'vitest';
import { noTeam, type Officer, type Team } from '#domain/team/team.ts';
import { isOwn, whoseFirst } from '#domain/team/whose.ts';

const officer = (id: string, name: string, more: Partial<Officer> = {}): Officer => ({
  id,
  name,
  role: 'officer',
  sign: '',
  kem: '',
  admittedAt: '2026-10-05T08:00:00Z',
  invited: false,
  ...more,
});
const gone = { removedAt: '2026-10-06T08:00:00Z' };
const team = (...officers: Officer[]): Team => ({ ...noTeam, officers });
const three = team(
  officer('anna', 'Anna Exempel', { role: 'lead' }),
  officer('bo', 'Bo Exempel'),
  officer('cia', 'Cia Exempel', gone),
);

it.each([
  ['Bo Exempel', 'bo', true],
  ['bo  exempel ', 'bo', true],
  ['Anna Exempel', 'bo', false],
  ['Bo Exempel', 'anna', false],
])('what %s handles is, for %s, their own: %s', (name, id, own) => {
  expect(isOwn(name, id, three)).toBe(own);
});

it.each(['', 'Cia Exempel', 'någon på ekonomi'])(
  'what “%s” handles is the lead’s to see to',
  (name) => {
    expect(isOwn(name, 'anna', three)).toBe(true);
    expect(isOwn(name, 'bo', three)).toBe(false);
  },
);

it('a case that nobody handles is an only officer’s own', () => {
  expect(isOwn('', 'anna', team(officer('anna', 'Anna', { role: 'lead' })))).toBe(true);
});

it('a day begins with one’s own cases where others work too, and with all for who is alone or only reads', () => {
  const reader = officer('rut', 'Rut Exempel', { role: 'reader' });
  expect(whoseFirst(three, 'bo')).toBe('mine');
  expect(whoseFirst(team(officer('anna', 'Anna'), officer('bo', 'Bo', gone)), 'anna')).toBe('all');
  expect(whoseFirst(team(...three.officers, reader), 'rut')).toBe('all');
});
