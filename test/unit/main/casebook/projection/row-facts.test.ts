import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import { factsIn, factsText, hasTodos } from '#main/casebook/projection/rows/row-facts.ts';
import {
  makeCase,
  makeMessage,
  pausing,
  settled,
  withdrawn,
} from '../../../../factories/cases/case.ts';

const kept = (subject: Case) => factsIn(factsText(subject));
const message = makeMessage({ subject: '"todo":[', messageId: '' });

describe('what a row keeps of a case', () => {
  it('is its revision and how far it has come', () => {
    const fresh = makeCase();
    expect(kept(fresh)).toEqual({
      clock: [],
      todo: [],
      revision: fresh.revision,
      progress: { acknowledged: false, identityAsked: false, answered: false },
      onHold: false,
      hasData: false,
    });
    expect(kept(makeCase(...settled)).progress.identityAsked).toBe(true);
  });

  it('is its pauses, its country, its authority’s day, its moved targets and its hold', () => {
    const paused = makeCase(...settled, pausing);
    const subject: Case = {
      ...paused,
      country: 'FI',
      answerBy: '2026-12-01',
      movedTargets: { draft: '2026-10-20' },
      hold: { reason: 'Klagomål hos myndigheten', placedAt: '2026-10-06T08:00:00Z' },
    };
    const { clock, country, answerBy, movedTargets, onHold } = kept(subject);
    expect({ clock, country, answerBy, movedTargets, onHold }).toEqual({
      clock: paused.clock,
      country: 'FI',
      answerBy: '2026-12-01',
      movedTargets: { draft: '2026-10-20' },
      onHold: true,
    });
  });

  it('is how it ended, also when something came later', () => {
    const closed = makeCase(...withdrawn);
    if (closed.state !== 'closed') throw new Error('It is open');
    const { closedAt } = closed;
    const ending = { outcome: 'withdrawn', closedAt, owed: false };
    expect(kept(closed).ending).toEqual(ending);
    const revision = { number: 9, at: '2027-01-01T08:00:00.123456789Z' };
    expect(kept({ ...closed, revision })).toMatchObject({ ending, revision });
  });

  it('is what waits in it, and no text within is taken for that', () => {
    const asked = makeCase(...withdrawn, { type: 'add-message', message });
    expect(kept(asked).todo).toEqual([
      { what: 'message', title: message.subject, receivedAt: message.receivedAt },
    ]);
    expect(hasTodos(factsText(asked))).toBe(true);
    expect(hasTodos(factsText(makeCase()))).toBe(false);
  });

  it('is nothing for a row that was emptied', () => {
    expect(factsIn('')).toMatchObject({ revision: { number: 0, at: '' }, todo: [], clock: [] });
  });
});
