import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { isToNote } from '#domain/case/seen/is-to-note.ts';
import { mayWrite } from '#domain/team/rights.ts';
import { makeCase } from '../../../factories/cases/case.ts';

const zone = 'Europe/Stockholm';
const seen = (
  officer: string,
  at: string,
  how: 'opened' | 'exported' = 'opened',
): RecordedEvent => ({
  seq: 1,
  officer,
  at,
  actor: officer,
  event: { type: 'case-seen', how },
});

describe('that an officer has a confidential case before them', () => {
  const history = [seen('asta', '2026-11-27T23:10:00Z')];
  it.each([
    ['the first time', [], 'asta', '2026-11-28T08:00:00Z', 'opened', true],
    [
      'again that day, which began before midnight in UTC',
      history,
      'asta',
      '2026-11-28T22:59:00Z',
      'opened',
      false,
    ],
    ['on the next day', history, 'asta', '2026-11-28T23:00:00Z', 'opened', true],
    ['by somebody else', history, 'bo', '2026-11-28T08:00:00Z', 'opened', true],
    ['in another way', history, 'asta', '2026-11-28T08:00:00Z', 'exported', true],
  ] as const)('is judged %s', (_, past, officer, at, how, isNoted) => {
    expect(isToNote(past, { officer, at, how }, zone)).toBe(isNoted);
  });

  it('changes nothing of the case', () => {
    const before = makeCase();
    const { event } = seen('asta', '2026-11-28T08:00:00Z');
    expect(evolve(before.id, before, event, '2026-11-28T08:00:00Z')).toBe(before);
  });

  it('is noted of a reader too, who writes nothing else', () => {
    expect(mayWrite('reader', 'case-seen')).toBe(true);
    expect(mayWrite('reader', 'note-added')).toBe(false);
  });
});
