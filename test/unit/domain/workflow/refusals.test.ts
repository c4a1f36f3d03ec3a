import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import { makeCase, makeDecision, pausing, settled } from '../../../factories/cases/case.ts';
import { workThrough } from '../../../factories/cases/work-through.ts';

const review = (viewHeard: boolean): CaseCommand => ({
  type: 'review-decision',
  review: { by: 'Robin Exempel', viewHeard, result: 'upheld', reasons: 'Underlaget stämmer' },
});
const become = (kind: CaseKind): CaseCommand => ({
  type: 'change-kind',
  kind,
});
const processor: CaseCommand = {
  type: 'decide-role',
  role: 'processor',
  controller: 'Exempelkund AB',
  reason: '',
};
const restrict: CaseCommand = { type: 'restrict', what: 'Allt', ground: 'd' };
const lift: CaseCommand = { type: 'lift-restriction', reason: 'Prövad' };
const announce: CaseCommand = {
  type: 'announce-lifting',
  how: 'Brev',
  liftsOn: '2026-10-07',
  reason: 'Prövad',
};
const listed: CaseCommand = { type: 'list-recipient', name: 'Leverantör AB' };
const [described, assessed, decided, notified] = workThrough.breach.slice(settled.length);
if (!described || !assessed || !decided || !notified) throw new Error('The steps of a breach');
const refused = (ground: 'excessive' | 'archiving', reasons = 'Tio gånger i år'): CaseCommand => ({
  type: 'close',
  outcome: 'refused',
  note: '',
  grounds: [{ ground, reasons }],
});

describe('refused, each by its code', () => {
  test.each<[CaseRefusal['code'], CaseCommand, CaseCommand[]]>([
    ['controller-missing', { ...processor, controller: ' ' }, []],
    ['nothing-changed', processor, [processor]],
    ['not-processor', { type: 'forward', to: 'Kund', how: 'E-post' }, [...settled]],
    [
      'event-in-future',
      { type: 'forward', to: 'Kund', how: 'E-post', at: '2027-01-01T00:00:00Z' },
      [processor],
    ],
    ['identity-not-asked', { type: 'fail-identity', reason: 'Inget svar' }, []],
    ['reason-missing', { type: 'ask-identity', why: ' ', means: 'log-in', pause: true }, []],
    [
      'already-paused',
      { type: 'ask-identity', why: 'Ny adress', means: 'log-in', pause: true },
      [pausing],
    ],
    ['no-representative', { type: 'show-authority', note: 'Fullmakt' }, []],
    ['no-representative', { type: 'remove-representative', reason: 'Fel' }, []],
    [
      'command-not-for-kind',
      { type: 'weigh-objection', weighing: { result: 'stopped', reasons: 'x' } },
      [],
    ],
    ['command-not-for-kind', assessed, []],
    [
      'command-not-for-kind',
      { type: 'decide-fee', amount: 500, facts: 'x' },
      [become('complaint')],
    ],
    ['ground-missing', { type: 'close', outcome: 'refused', note: '' }, [...settled]],
    [
      'ground-missing',
      { ...refused('excessive'), outcome: 'granted' } as CaseCommand,
      [...settled],
    ],
    ['ground-not-for-kind', refused('archiving'), [...settled]],
    ['reason-missing', refused('excessive', ' '), [...settled]],
    ['checklist-open', refused('excessive'), [...settled]],
    [
      'ground-missing',
      { type: 'take-measure', what: 'Fakturor', done: 'kept', note: '' },
      [become('erasure')],
    ],
    [
      'ground-missing',
      { type: 'take-measure', what: 'Konto', done: 'erased', note: '', ground: 'archiving' },
      [become('erasure')],
    ],
    ['item-unknown', { type: 'withdraw-measure', id: 'm9', reason: 'x' }, [become('erasure')]],
    ['item-unknown', { type: 'tell-recipient', id: 'r9', how: 'Brev' }, [become('erasure')]],
    ['nothing-changed', listed, [become('erasure'), listed]],
    [
      'recipients-listed',
      { type: 'declare-no-recipients', reason: 'x' },
      [become('erasure'), listed],
    ],
    ['already-restricted', restrict, [become('objection'), restrict]],
    ['not-restricted', lift, [become('objection')]],
    ['requester-not-told', lift, [become('objection'), restrict]],
    ['lifted-early', lift, [become('objection'), restrict, announce]],
    ['told-too-late', { ...announce, liftsOn: '2026-10-06' }, [become('objection'), restrict]],
    ['promise-in-past', { ...announce, liftsOn: '2026-10-05' }, [become('objection'), restrict]],
    ['person-not-heard', review(false), [become('automated-decision')]],
    ['reason-missing', { ...announce, reason: ' ' }, [become('objection'), restrict]],
    [
      'options-not-described',
      { type: 'choose-remedy', remedy: 'Rätta', followUpOn: '2026-11-01' },
      [become('complaint')],
    ],
    ['remedy-not-chosen', { type: 'carry-out-remedy', result: 'Klart' }, [become('complaint')]],
    ['risk-not-assessed', decided, [become('breach'), described]],
    ['notification-not-decided', notified, [become('breach'), described, assessed]],
    ['already-notified', notified, [become('breach'), described, assessed, decided, notified]],
    [
      'not-notified',
      { type: 'supplement-notification', text: 'Mer', complete: true },
      [become('breach')],
    ],
    [
      'communication-not-decided',
      { type: 'record-communication', how: 'E-post', persons: 1 },
      [become('breach')],
    ],
    ['item-unknown', { type: 'complete-task', id: 't1' }, []],
    ['item-unknown', { type: 'chase-area', id: 'a1' }, []],
    ['item-unknown', { type: 'unlink-case', reference: 'DSR-2026-0009' }, []],
    ['handler-missing', { type: 'hand-over', handler: '', note: 'x' }, []],
  ])('%s', (code, command, before) => {
    expect(decide(makeCase(...before), command, makeDecision())).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

test('a notification later than 72 elapsed hours needs the reasons of the delay (Art. 33(1))', () => {
  const subject = makeCase(become('breach'), described, assessed, decided);
  const late = makeDecision({ at: '2026-10-08T08:15:01Z' });
  const inTime = makeDecision({ at: '2026-10-08T08:15:00Z' });
  expect(decide(subject, notified, inTime).ok).toBe(true);
  expect(decide(subject, notified, late)).toMatchObject({ error: { code: 'delay-unexplained' } });
  const explained = { ...notified, delayReasons: 'Upptäckt över en helg' } as CaseCommand;
  expect(decide(subject, explained, late).ok).toBe(true);
});

test('asking for identity with a pause stops the clock in the same decision (Art. 12(6))', () => {
  const asked = decide(
    makeCase(),
    { type: 'ask-identity', why: 'Ny adress', means: 'code-to-known-address', pause: true },
    makeDecision(),
  );
  expect(asked).toMatchObject({
    value: [{ type: 'identity-asked' }, { type: 'clock-paused', category: 'identity' }],
  });
});

test('a complaint that is really a breach keeps the date it came in on', () => {
  const subject = makeCase(become('complaint'), become('breach'));
  expect(subject).toMatchObject({ kind: 'breach', receivedAt: '2026-10-05T08:15:00Z' });
});

test('an id is not used again after a measure was taken back', () => {
  const erase: CaseCommand = { type: 'take-measure', what: 'Konto', done: 'erased', note: '' };
  const undo: CaseCommand = { type: 'withdraw-measure', id: 'm1', reason: 'Fel konto' };
  const subject = makeCase(become('erasure'), erase, undo, erase);
  expect(subject.measures.map(({ id }) => id)).toEqual(['m2']);
});
