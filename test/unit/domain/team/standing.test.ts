import { describe, expect, it } from 'vitest';
import { standing, signKeyOf } from '#domain/team/standing.ts';
import { teamOf } from '#domain/team/team-of.ts';
import {
  admission,
  entriesOf,
  firstDesk,
  idOf,
  joins,
  keyOf,
  sightOf,
  ToyDesk,
  type Told,
} from '../../../factories/exchange/team.ts';

const judge = (desks: readonly ToyDesk[], told: Told) => {
  const sight = sightOf(desks);
  return standing(teamOf(entriesOf(desks), sight), sight, told);
};

const removal = (name: string) => ({ type: 'officer-removed', officer: idOf(name) }) as const;

describe('who may write what', () => {
  it('is the first officer’s, a lead’s, from the very first batch', () => {
    const north = firstDesk();
    expect(north.log.map((told) => judge([north], told))).toEqual([undefined, undefined]);
    expect(judge([north], north.write('settings-changed'))).toBeUndefined();
  });

  it('lets an officer work on cases, and leaves settings, officers and disposal to a lead', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'officer', 1);
    const codes = ['note-added', 'case-opened', 'case-shredded', 'template-changed'].map((type) =>
      judge([north, south], south.write(type)),
    );
    expect(codes).toEqual([undefined, undefined, 'no-right', 'no-right']);
    const admits = south.write('officer-admitted', admission('cy', 'lead'));
    expect(judge([north, south], admits)).toBe('no-right');
    const sight = sightOf([north, south]);
    expect(teamOf(entriesOf([north, south]), sight).officers).toHaveLength(2);
  });

  it('lets a reader’s desk join, and write nothing else', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'rev', 'reader', 1);
    expect(judge([north, south], south.log[0] as Told)).toBeUndefined();
    expect(judge([north, south], south.write('note-added'))).toBe('no-right');
  });

  it('ends with the last day', () => {
    const north = firstDesk();
    north.write('officer-admitted', admission('bo', 'officer', { until: '2026-10-05' }));
    north.officer = idOf('bo');
    expect(judge([north], north.write('note-added'))).toBe('until-passed');
  });

  it.each([
    ['2026-10-05T21:59:59Z', '2026-10-05', undefined],
    ['2026-10-05T22:00:00Z', '2026-10-05', 'until-passed'],
    ['2026-12-05T22:59:59Z', '2026-12-05', undefined],
    ['2026-12-05T23:00:00Z', '2026-12-05', 'until-passed'],
  ] as const)('ends at midnight in Sweden, not in UTC: %s', (at, until, code) => {
    const north = firstDesk();
    north.write('officer-admitted', admission('bo', 'officer', { until }));
    north.officer = idOf('bo');
    expect(judge([north], { ...north.write('note-added'), at })).toBe(code);
  });

  it('is nobody’s who was never admitted, and no desk’s that never joined', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'officer', 1);
    south.officer = idOf('mal');
    expect(judge([north, south], south.write('note-added'))).toBe('signer-unknown');
    north.officer = idOf('asta');
    const told = { ...north.write('note-added'), desk: idOf('nowhere') };
    expect(judge([north, south], told)).toBe('desk-unknown');
  });

  it('leaves events of the first version, which nobody signed, to their chain', () => {
    expect(judge([], { seq: 1, at: '2026-01-01T00:00:00Z', type: 'book-created' })).toBeUndefined();
  });
});

describe('an officer who was removed', () => {
  it('keeps what the removal had seen, and adds nothing, with whatever clock and on whatever computer', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'officer', 1);
    const known = south.write('note-added');
    north.hear(south);
    north.write('officer-removed', removal('bo'));
    const cutOff = south.write('note-added');
    const backdated = south.write('note-added', undefined, 1);
    north.officer = idOf('bo');
    const elsewhere = north.write('note-added');
    const desks = [north, south];
    expect(judge(desks, known)).toBeUndefined();
    expect([cutOff, backdated, elsewhere].map((told) => judge(desks, told))).toEqual([
      'officer-removed',
      'officer-removed',
      'officer-removed',
    ]);
  });

  it('does not come back by removing the elder lead with a clock set back', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'lead', 1);
    north.hear(south);
    const rightly = north.write('officer-removed', removal('bo'), 50);
    const backdated = south.write('officer-removed', removal('asta'), 4);
    const desks = [north, south];
    expect(judge(desks, rightly)).toBeUndefined();
    expect(judge(desks, backdated)).toBe('officer-removed');
  });

  it('who was made an officer of a lead loses a lead’s rights for what was not yet seen', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'lead', 1);
    north.hear(south);
    const open = { type: 'role-changed', officer: idOf('bo'), role: 'officer' } as const;
    north.write('role-changed', open);
    expect(judge([north, south], south.write('settings-changed', undefined, 1))).toBe('no-right');
    expect(judge([north, south], south.write('note-added'))).toBeUndefined();
  });
});

describe('the team', () => {
  it('is the same from the same events, in whatever order they came', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'lead', 1);
    const west = joins(south, 'west', 'cy', 'officer', 2);
    north.hear(west);
    north.write('officer-removed', removal('cy'));
    const desks = [north, south, west];
    const [sight, entries] = [sightOf(desks), entriesOf(desks)];
    expect(teamOf(entries.toReversed(), sight)).toEqual(teamOf(entries, sight));
  });

  it('takes an invitation once: a second desk with the same ordinal never joined', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'officer', 1);
    const copy = joins(firstDesk(), 'copy', 'bo', 'officer', 1);
    const desks = [north, south, copy];
    const verdicts = [south, copy].map((desk) => judge(desks, desk.write('note-added')));
    expect(new Set(verdicts)).toEqual(new Set(['desk-unknown', undefined]));
  });

  it('has one beginning: with the first officer’s key known, nobody else can be the first', () => {
    const [north, forged] = [firstDesk(), new ToyDesk(idOf('aaa'), idOf('mal'))];
    const { id: desk, officer } = forged;
    forged.write('desk-joined', { type: 'desk-joined', desk, officer, ordinal: 0 }, 0);
    forged.write('officer-admitted', admission('mal', 'lead'), 0);
    const entries = entriesOf([forged]);
    const sight = sightOf([north]);
    const team = teamOf([...entries, ...entriesOf([north])], sight, keyOf('asta-sign'));
    expect(team.officers.map(({ id }) => id)).toEqual([idOf('asta')]);
  });

  it('signs with the keys of the invitation until there are own, and the batch that changes them still does', () => {
    const north = firstDesk();
    const south = joins(north, 'south', 'bo', 'officer', 1);
    const open = {
      type: 'officer-keyed',
      officer: idOf('bo'),
      sign: keyOf('own'),
      kem: keyOf('own-kem'),
    } as const;
    const keyed = south.write('officer-keyed', open);
    const next = south.write('note-added');
    const sight = sightOf([north, south]);
    const team = teamOf(entriesOf([north, south]), sight);
    expect(signKeyOf(team, sight, keyed)).toBe(keyOf('bo-sign'));
    expect(signKeyOf(team, sight, next)).toBe(keyOf('own'));
    expect(signKeyOf(team, sight, north.log[0] as Told)).toBe(keyOf('asta-sign'));
  });
});
