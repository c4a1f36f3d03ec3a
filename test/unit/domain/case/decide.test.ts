import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import {
  makeCase,
  makeDecision,
  makeDocument,
  makeMessage,
  makeOpenCase,
  extending,
  pausing,
  takenBack,
  withdrawn,
} from '../../../factories/cases/case.ts';

const document = makeDocument('d1');
const withdraw: CaseCommand = { type: 'withdraw-data', documentId: 'd1', reason: 'Fel person' };
const [, close] = withdrawn;
const collect: CaseCommand = { type: 'collect-data', system: 'CRM', document, tables: [] };
const hold: CaseCommand = { type: 'place-hold', reason: 'Tvist' };
const dispose: CaseCommand = { type: 'dispose-data', rule: 'Sex månader' };
const lift: CaseCommand = { type: 'lift-hold', reason: 'Tvisten är över' };

describe('accepted commands', () => {
  test('opening a case assigns it to whoever opens it', () => {
    expect(decide(undefined, makeOpenCase(), makeDecision())).toMatchObject({
      ok: true,
      value: [{ type: 'case-opened', reference: 'DSR-2026-0001', handler: 'Handa Läggare' }],
    });
  });

  test.each<[string, CaseCommand, CaseCommand[], string]>([
    ['a changed kind', { type: 'change-kind', kind: 'erasure' }, [], 'kind-changed'],
    ['a changed language', { type: 'change-language', language: 'en' }, [], 'language-changed'],
    ['a note', { type: 'add-note', text: 'Ringde upp' }, [], 'note-added'],
    ['a note on a closed case', { type: 'add-note', text: 'Tack' }, [...withdrawn], 'note-added'],
    [
      'a reply on a closed case',
      { type: 'add-message', message: makeMessage() },
      [...withdrawn],
      'message-received',
    ],
    ['an assignment', { type: 'assign', handler: 'Ny Handläggare' }, [], 'case-assigned'],
    [
      'a confirmed identity',
      { type: 'confirm-identity', note: 'Inloggad' },
      [],
      'identity-confirmed',
    ],
    ['a pause', pausing, [], 'clock-paused'],
    ['an end of a pause', { type: 'resume' }, [pausing], 'clock-resumed'],
    ['collected data', collect, [], 'data-collected'],
    [
      'withdrawn data',
      { type: 'withdraw-data', documentId: 'd1', reason: 'Fel person' },
      [collect],
      'data-withdrawn',
    ],
    ['a closing', close, [takenBack], 'case-closed'],
    ['a hold', hold, [], 'hold-placed'],
    ['a hold on a closed case', hold, [...withdrawn], 'hold-placed'],
    ['a lifted hold', lift, [hold, ...withdrawn], 'hold-lifted'],
    ['disposed data', dispose, [collect, ...withdrawn], 'data-disposed'],
    [
      'disposed data that were withdrawn',
      dispose,
      [collect, withdraw, ...withdrawn],
      'data-disposed',
    ],
    ['a reopening', { type: 'reopen', reason: 'Nytt brev' }, [...withdrawn], 'case-reopened'],
  ])('%s becomes its event', (_, command, before, type) => {
    expect(decide(makeCase(...before), command, makeDecision())).toMatchObject({
      ok: true,
      value: [{ type }],
    });
  });

  test('a corrected receipt keeps what it was corrected from', () => {
    const command: CaseCommand = {
      type: 'correct-receipt',
      receivedAt: '2026-10-01T07:00:00Z',
      reason: 'Låg i fel inkorg',
    };
    expect(decide(makeCase(), command, makeDecision())).toMatchObject({
      ok: true,
      value: [{ from: '2026-10-05T08:15:00Z', to: '2026-10-01T07:00:00Z' }],
    });
  });
});

describe('refused commands', () => {
  test.each<[string, CaseCommand, CaseCommand[]]>([
    ['case-exists', makeOpenCase(), []],
    ['case-closed', pausing, [...withdrawn]],
    ['case-not-closed', { type: 'reopen', reason: 'x' }, []],
    ['reason-missing', { type: 'reopen', reason: ' ' }, [...withdrawn]],
    ['reason-missing', { ...pausing, reason: '' }, []],
    ['reason-missing', { ...extending, reason: '' }, []],
    ['reason-missing', { type: 'add-note', text: '\n' }, []],
    ['handler-missing', { type: 'assign', handler: ' ' }, []],
    ['nothing-changed', { type: 'change-kind', kind: 'access' }, []],
    ['nothing-changed', { type: 'change-language', language: 'sv' }, []],
    ['already-paused', pausing, [pausing]],
    ['not-paused', { type: 'resume' }, []],
    ['already-extended', extending, [extending]],
    ['breach-not-extendable', extending, [{ type: 'change-kind', kind: 'breach' }]],
    ['already-on-hold', hold, [hold]],
    ['not-on-hold', lift, [hold, lift]],
    ['reason-missing', { ...hold, reason: ' ' }, []],
    ['reason-missing', { ...lift, reason: '' }, [hold]],
    ['case-open', dispose, [collect]],
    ['on-hold', dispose, [collect, ...withdrawn, hold]],
    ['data-gone', dispose, [...withdrawn]],
    ['data-gone', dispose, [collect, ...withdrawn, dispose]],
    ['reason-missing', { ...dispose, rule: ' ' }, [collect, ...withdrawn]],
    ['document-unknown', { type: 'withdraw-data', documentId: 'd2', reason: 'x' }, [collect]],
    [
      'received-in-future',
      { type: 'correct-receipt', receivedAt: '2027-01-01T00:00:00Z', reason: 'x' },
      [],
    ],
    [
      'received-impossible',
      { type: 'correct-receipt', receivedAt: '1970-01-01T00:00:00Z', reason: 'x' },
      [],
    ],
  ])('%s', (code, command, before) => {
    expect(decide(makeCase(...before), command, makeDecision())).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test('the clock is not stopped before the case came in', () => {
    const early = makeDecision({ at: '2026-10-05T08:00:00Z' });
    expect(decide(makeCase(), pausing, early)).toMatchObject({
      ok: false,
      error: { code: 'instant-out-of-order', earlier: '2026-10-05T08:15:00Z' },
    });
  });

  test('receipt is not corrected to after a pause', () => {
    const command: CaseCommand = {
      type: 'correct-receipt',
      receivedAt: '2026-10-06T10:00:00Z',
      reason: 'x',
    };
    const later = makeDecision({ at: '2026-10-07T09:00:00Z' });
    expect(decide(makeCase(pausing), command, later)).toMatchObject({
      ok: false,
      error: { code: 'instant-out-of-order' },
    });
  });

  test('a command on no case is case-unknown', () => {
    expect(decide(undefined, close, makeDecision())).toEqual({
      ok: false,
      error: { code: 'case-unknown' },
    });
  });

  test('a case received after the decision is not opened', () => {
    const early = makeDecision({ at: '2026-10-05T08:00:00Z' });
    expect(decide(undefined, makeOpenCase(), early)).toMatchObject({
      ok: false,
      error: { code: 'received-in-future' },
    });
  });
});
