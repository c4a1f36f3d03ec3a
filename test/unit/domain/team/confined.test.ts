import { describe, expect, it } from 'vitest';
import { confiningsIn, decideConfining, type ConfiningEntry } from '#domain/team/confined.ts';
import { teamOf } from '#domain/team/team-of.ts';
import { makeCase, makeDecision } from '../../../factories/cases/case.ts';
import { entriesOf, firstDesk, idOf, joins, sightOf } from '../../../factories/exchange/team.ts';

const subject = { ...makeCase(), handler: 'bo' };

function team() {
  const north = firstDesk();
  const south = joins(north, 'south', 'bo', 'officer', 1);
  const west = joins(north, 'west', 'cy', 'officer', 3);
  north.hear(south);
  const desks = [north, south, west];
  const entries = entriesOf(desks).map((entry) => ({
    ...entry,
    name: 'officer' in entry.open ? entry.open.officer.replaceAll('0', '') : '',
  }));
  return teamOf(entries, sightOf(desks));
}

const confide = (officer: string, officers: readonly string[], named?: readonly string[]) =>
  decideConfining(
    subject,
    { officers: officers.map(idOf), reason: 'Gäller chefen' },
    {
      officer: idOf(officer),
      team: team(),
      due: makeDecision().dueOf(subject),
      ...(named && { named: named.map(idOf) }),
    },
  );

const codeOf = (decided: ReturnType<typeof confide>) =>
  decided.ok ? decided.value.officers.join() : decided.error.code;

describe('a confidential case', () => {
  it('is made so by a lead or who handles it, and says no more of it than others may see', () => {
    expect(codeOf(confide('asta', ['asta']))).toBe(idOf('asta'));
    expect(codeOf(confide('cy', ['cy']))).toBe('confining-not-yours');
    expect(confide('bo', ['bo', 'asta', 'bo'])).toEqual({
      ok: true,
      value: {
        type: 'case-confined',
        caseId: 'case-1',
        reference: 'DSR-2026-0001',
        kind: 'access',
        receivedAt: '2026-10-05T08:15:00Z',
        dueOn: makeDecision().dueOf(subject),
        officers: [idOf('asta'), idOf('bo')],
        reason: 'Gäller chefen',
      },
    });
  });

  it('names somebody, and nobody who is not there', () => {
    expect(codeOf(confide('asta', []))).toBe('nobody-named');
    expect(codeOf(confide('asta', ['mal']))).toBe('officer-unknown');
  });

  it('is changed by who is named in it alone, a lead or not', () => {
    expect(codeOf(confide('asta', ['asta', 'cy'], ['cy']))).toBe('confining-not-yours');
    expect(codeOf(confide('cy', ['asta', 'cy'], ['cy']))).toBe(`${idOf('asta')},${idOf('cy')}`);
    expect(codeOf(confide('cy', ['cy'], ['cy']))).toBe('nothing-changed');
  });

  it('lets nobody in who was not let in, with whatever clock and whatever they say they had not seen', () => {
    const entry = (tick: number, officer: string, officers: readonly string[]): ConfiningEntry => ({
      tick,
      desk: idOf(`desk-${officer}`),
      seq: tick,
      officer: idOf(officer),
      event: {
        type: 'case-confined',
        caseId: 'c',
        reference: 'KLG-2026-0001',
        kind: 'complaint',
        receivedAt: '',
        dueOn: '',
        officers: officers.map(idOf),
        reason: '',
      },
    });
    const entries = [
      entry(5, 'cy', ['asta', 'bo', 'cy']),
      entry(3, 'asta', ['asta']),
      entry(7, 'asta', ['asta', 'bo']),
      entry(9, 'bo', ['bo']),
    ];
    const namedBy = (some: readonly ConfiningEntry[]) =>
      confiningsIn(some)
        .get('c')
        ?.map(({ event }) => event.officers.join());
    expect(namedBy(entries)).toEqual([idOf('asta'), `${idOf('asta')},${idOf('bo')}`, idOf('bo')]);
    expect(namedBy(entries.slice(0, 2))).toEqual([idOf('asta')]);
  });
});
