import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { IssuedLetter } from '#domain/case/letters/letter.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { Contact } from '#domain/case/work/facts.ts';
import { figureDetails } from '#domain/retention/details-of.ts';
import { figureOf } from '#domain/retention/figure-of.ts';
import { makeCase, makeDocument } from '../../../factories/cases/case.ts';

const details = (change: Partial<Case>) => figureDetails({ ...makeCase(), ...change } as Case);
const letter = (kind: LetterKind, issuedAt: string): IssuedLetter => ({
  kind,
  language: 'sv',
  document: makeDocument('x'),
  pages: 1,
  registerVersion: '',
  issuedAt,
});
const contact = (at: string, answers: boolean): Contact => ({
  at,
  direction: 'out',
  channel: 'phone',
  summary: 'Exempla Provsson ringde',
  answers,
});

describe('what figures need of a case', () => {
  test('is nothing at first', () => {
    expect(details({})).toEqual({});
  });

  test('is of a refusal its grounds, and not its reasons', () => {
    const grounds = [{ ground: 'others-rights', reasons: 'Rör Exempla Provsson' }] as const;
    const told = details({
      state: 'closed',
      closedAt: '2026-03-09T08:00:00Z',
      ending: { outcome: 'partly', grounds, note: 'Ring Exempla' },
    });
    expect(told).toEqual({ grounds: ['others-rights'] });
  });

  test('is how the first answer was given: a letter before a call, a call that answered before a letter', () => {
    const letters = [
      letter('acknowledgement', '2026-03-01T08:00:00Z'),
      letter('access-summary', '2026-03-09T08:00:00Z'),
    ];
    expect(details({ letters })).toEqual({ answeredBy: 'by-letter' });
    const contacts = [
      contact('2026-03-02T08:00:00Z', false),
      contact('2026-03-03T08:00:00Z', true),
    ];
    expect(details({ letters, contacts })).toEqual({ answeredBy: 'phone' });
  });

  test('is of identity, a complaint and a breach a word each', () => {
    const identity = {
      state: 'confirmed',
      note: 'Exempla visade sig',
      at: '2026-03-02T08:00:00Z',
    } as const;
    const complaint = {
      representative: 'Exempla',
      options: [],
      finding: { outcome: 'upheld', reasons: 'Exempla hade rätt' },
      remedy: { remedy: 'x', followUpOn: '2026-05-01', state: 'chosen' },
    } as const;
    const breach = {
      decision: { notify: false, because: 'unintelligible', reasons: 'Exempla' },
    } as const;
    expect(details({ identity, complaint, breach })).toEqual({
      identity: 'confirmed',
      finding: 'upheld',
      remedy: 'chosen',
      unnotified: 'unintelligible',
    });
  });
});

describe('the figure of a case', () => {
  const zone = 'Europe/Stockholm';
  const subject = {
    kind: 'access',
    receivedAt: '2026-03-01T23:30:00Z',
    due: '2026-04-02',
  } as const;

  test('tells pauses by local days, and how long those were that ended', () => {
    const figure = figureOf(
      {
        ...subject,
        clock: [
          {
            type: 'paused',
            at: '2026-03-03T23:30:00Z',
            category: 'identity',
            reason: 'x',
            evidence: '',
          },
          { type: 'resumed', at: '2026-03-11T08:00:00Z' },
          {
            type: 'paused',
            at: '2026-03-20T08:00:00Z',
            category: 'clarification',
            reason: 'x',
            evidence: '',
          },
        ],
      },
      zone,
    );
    expect(figure.pauses).toEqual([
      { category: 'identity', on: '2026-03-04', days: 7 },
      { category: 'clarification', on: '2026-03-20' },
    ]);
  });

  test('names an extension’s reason where staff have saved it, and tells nothing of one in words of its own', () => {
    const extended = (reason: string) =>
      figureOf(
        { ...subject, clock: [{ type: 'extended', at: '2026-03-03T08:00:00Z', reason }] },
        zone,
        (text) => (text === 'Många system är inblandade.' ? 'Många system' : undefined),
      );
    expect(extended('Många system är inblandade.')).toMatchObject({
      extendedOn: '2026-03-03',
      extendedFor: 'Många system',
    });
    expect(JSON.stringify(extended('Exempla Provsson har skrivit mycket'))).not.toContain(
      'Exempla',
    );
  });

  const breach = {
    ...subject,
    kind: 'breach',
    due: '2026-03-05T00:30:00+01:00',
    clock: [],
  } as const;
  test.each([
    ['at its 72nd hour is in time', '2026-03-04T23:30:00Z', false, 'in-time'],
    ['a second after without reasons is late', '2026-03-04T23:30:01Z', false, 'late-unexplained'],
    ['a second after with reasons is late', '2026-03-04T23:30:01Z', true, 'late-explained'],
  ])('of a breach notified %s (Art. 33(1))', (_, at, explained, notice) => {
    const figure = figureOf({ ...breach, details: { notified: { at, explained } } }, zone);
    expect(figure.notice).toBe(notice);
    expect(figure).not.toHaveProperty('notified');
  });

  test('of a breach that need not be notified says so, and of one undecided nothing', () => {
    expect(figureOf({ ...breach, details: { unnotified: 'unstated' } }, zone).notice).toBe(
      'not-notified',
    );
    expect(figureOf(breach, zone)).not.toHaveProperty('notice');
  });
});
