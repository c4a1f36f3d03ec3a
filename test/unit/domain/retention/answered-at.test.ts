import { describe, expect, test } from 'vitest';
import type { Case, ClosedCase } from '#domain/case/case.ts';
import { answeredAt, owedAnswer } from '#domain/retention/answered-at.ts';
import { makeCase, makeDecision, withdrawn } from '../../../factories/cases/case.ts';

const at = makeDecision().at;
const taken = makeCase(...withdrawn);
const notification = {
  at: '2026-10-05T20:00:00Z',
  receipt: '',
  delayReasons: '',
  complete: true,
  supplements: [],
};

function closed(change: Partial<ClosedCase>): ClosedCase {
  const subject: Case = taken;
  if (subject.state !== 'closed') throw new Error('Not closed');
  return { ...subject, ...change };
}
const answered = { outcome: 'answered', note: '' } as const;
const documented = { outcome: 'documented', note: '' } as const;

describe('what a closed case owed', () => {
  test('was done by its closing where nothing else shows it', () => {
    expect(answeredAt(closed({ ending: answered }))).toBe(at);
  });

  test('was done by the first answer, in writing or not', () => {
    const contact = {
      direction: 'out',
      channel: 'phone',
      summary: 'Ringde',
      answers: true,
    } as const;
    const contacts = [
      { ...contact, at: '2026-10-06T08:00:00Z' },
      { ...contact, at: '2026-10-05T09:00:00Z' },
      { ...contact, at: '2026-10-05T08:30:00Z', answers: false },
    ];
    expect(answeredAt(closed({ contacts }))).toBe('2026-10-05T09:00:00Z');
  });

  test('was done by the notification of a breach (Art. 33(1))', () => {
    const subject = closed({ kind: 'breach', breach: { notification } });
    expect(answeredAt(subject)).toBe(notification.at);
  });

  test.each<[string, Partial<ClosedCase>, boolean]>([
    ['a request that was answered', { ending: answered }, true],
    ['a request that was withdrawn', {}, false],
    [
      'a breach that was notified',
      { kind: 'breach', ending: documented, breach: { notification } },
      true,
    ],
    [
      'a breach that was none',
      { kind: 'breach', ending: { outcome: 'no-breach', note: '' } },
      false,
    ],
    [
      'a breach that nobody had to be told of',
      {
        kind: 'breach',
        ending: documented,
        breach: { decision: { notify: false, reasons: 'Ringa' } },
      },
      false,
    ],
  ])('%s can be late or in time: see the last column', (_, change, owed) => {
    expect(owedAnswer(closed(change))).toBe(owed);
  });
});
