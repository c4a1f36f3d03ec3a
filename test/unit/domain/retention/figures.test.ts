import { describe, expect, test } from 'vitest';
import type { Figure } from '#domain/retention/figure.ts';
import { figureOf, type FigureSubject } from '#domain/retention/figure-of.ts';

const zone = 'Europe/Stockholm';
const subject = (change: Partial<FigureSubject> = {}): FigureSubject => ({
  kind: 'access',
  receivedAt: '2026-09-30T22:30:00Z',
  clock: [],
  due: '2026-11-02',
  ...change,
});
const closedAt = '2026-11-20T09:00:00Z';
const ending = { outcome: 'answered', closedAt, owed: true } as const;

describe('the figure of a case', () => {
  test.each<[string, Partial<FigureSubject>, Partial<Figure>]>([
    ['is of the local month of receipt', {}, { received: '2026-10', extended: false }],
    [
      'is in time until the local day is over',
      { ending: { ...ending, answeredAt: '2026-11-02T22:59:00Z' } },
      { inTime: true, outcome: 'answered' },
    ],
    [
      'is late the minute after',
      { ending: { ...ending, answeredAt: '2026-11-02T23:00:00Z' } },
      { inTime: false },
    ],
    ['goes by the closing where nothing was sent', { ending }, { inTime: false }],
    [
      'is neither for a request that was withdrawn',
      { ending: { outcome: 'withdrawn', closedAt, owed: false } },
      { outcome: 'withdrawn' },
    ],
    [
      'counts a breach by the hour (Art. 33(1))',
      {
        kind: 'breach',
        due: '2026-11-20T10:00:00+01:00',
        ending,
      },
      { inTime: true },
    ],
    [
      'tells an extension (Art. 12(3))',
      { clock: [{ type: 'extended', at: closedAt, reason: 'Många' }] },
      { extended: true },
    ],
  ])('%s', (_, change, figure) => {
    expect(figureOf(subject(change), zone)).toMatchObject(figure);
  });

  test('of an open or withdrawn case says nothing of time', () => {
    expect(figureOf(subject(), zone)).not.toHaveProperty('inTime');
    const withdrawn = subject({ ending: { outcome: 'withdrawn', closedAt, owed: false } });
    expect(figureOf(withdrawn, zone)).not.toHaveProperty('inTime');
  });
});
