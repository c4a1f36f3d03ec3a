import { describe, expect, test } from 'vitest';
import { whatIf } from '#main/casework/cases/what-if.ts';
import type { Supposed } from '#shared/views/clock-views.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const reason = 'Skäl';
const pause = { type: 'pause', category: 'identity', reason, evidence: 'Brev' } as const;

/** What a supposition gives for a case received in the afternoon of 5 October, and nothing written. */
async function supposed(change: Supposed, ...commands: (typeof pause)[]) {
  const desk = await workAt('2026-10-08T08:00:00Z');
  const reference = await desk.open({ receivedAt: '2026-10-05T14:00:00Z' }, ...commands);
  const { seq } = desk.work.book;
  const answer = await whatIf(desk.work, { reference, change });
  expect(desk.work.book.seq).toBe(seq);
  return answer;
}

describe('what if', () => {
  test.each<[string, Supposed, (typeof pause)[], string]>([
    ['it is extended today', { type: 'extend' }, [], '2027-01-05'],
    [
      'it is extended on the day it came in',
      { type: 'extend', on: '2026-10-05' },
      [],
      '2027-01-05',
    ],
    ['it is extended too late', { type: 'extend', on: '2026-11-06' }, [], '2026-11-05'],
    ['identity comes on Monday', { type: 'resume', on: '2026-10-12' }, [pause], '2026-11-09'],
    [
      'identity is asked for today and comes in two weeks',
      { type: 'pause', on: '2026-10-08', until: '2026-10-22' },
      [],
      '2026-11-19',
    ],
    ['it is paused and nothing comes', { type: 'pause', on: '2026-10-09' }, [], '2026-11-05'],
  ])('%s', async (_, change, commands, due) => {
    expect(valueOf(await supposed(change, ...commands)).due).toBe(due);
  });

  test.each<[string, Supposed]>([
    ['resumed-before-paused', { type: 'resume', on: '2026-10-12' }],
    ['event-before-receipt', { type: 'extend', on: '2026-10-04' }],
  ])('what cannot be is refused: %s', async (code, change) => {
    expect(await supposed(change)).toMatchObject({ ok: false, error: { code } });
  });
});
