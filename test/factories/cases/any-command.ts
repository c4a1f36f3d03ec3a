import fc from 'fast-check';
import { channels } from '#domain/case/opening.ts';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import {
  communicationExceptions,
  riskLevels,
  unlikelyBecauses,
} from '#domain/case/breach/facts.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { allGrounds } from '#domain/case/ending/grounds.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { identityMeans } from '#domain/case/identity/facts.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { measureKinds } from '#domain/case/measures/facts.ts';
import { portableBases } from '#domain/case/portability/facts.ts';
import { requesterGroups } from '#domain/case/requester/facts.ts';
import { restrictionGrounds } from '#domain/case/restriction/facts.ts';
import { linkRelations } from '#domain/case/work/facts.ts';
import { makeDocument, makeLetter, makeMessage, makeOpenCase } from './case.ts';
import { workThrough } from './work-through.ts';

const text = fc.constantFrom('', ' ', 'Skäl', 'Uppgifterna var krypterade hela tiden');
const day = fc.constantFrom('2026-10-01', '2026-10-06', '2026-12-01');
const id = fc.constantFrom('t1', 'a1', 'm1', 'm2', 'r1');
const kind = fc.constantFrom(...caseKinds);
const instant = fc.constantFrom(
  '2001-01-01T00:00:00Z',
  '2026-10-01T00:00:00Z',
  '2026-10-06T08:00:00Z',
  '2030-01-01T00:00:00Z',
);
const is = <T extends string>(type: T) => fc.constant(type);
const reference = fc.constantFrom('DSR-2026-0001', 'KLG-2026-0002');
const documentId = fc.constantFrom('d1', 'd2');

/** What belongs to one topic each; every type of command is among them. */
const oneByOne: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({ kind, channel: fc.constantFrom(...channels) }).map(makeOpenCase),
  fc.constant<CaseCommand>({ type: 'add-message', message: makeMessage() }),
  fc.record({ type: is('change-kind'), kind }),
  fc.record({
    type: is('change-language'),
    language: fc.constantFrom('sv' as const, 'en' as const),
  }),
  fc.record({ type: is('correct-receipt'), receivedAt: instant, reason: text }),
  fc.record({ type: is('assign'), handler: text }),
  fc.record({ type: is('add-note'), text }),
  fc.record({ type: is('decide-role'), role: is('controller'), reason: text }),
  fc.record({ type: is('decide-role'), role: is('processor'), controller: text, reason: text }),
  fc.record({ type: is('forward'), to: text, how: text, at: instant }),
  fc.record({ type: is('classify-requester'), group: fc.constantFrom(...requesterGroups) }),
  fc.record({ type: is('name-representative'), name: text, email: text, relation: text }),
  fc.record({ type: is('show-authority'), note: text }),
  fc.record({ type: is('remove-representative'), reason: text }),
  fc.record({ type: is('waive-identity'), reason: text }),
  fc.record({
    type: is('ask-identity'),
    why: text,
    means: fc.constantFrom(...identityMeans),
    pause: fc.boolean(),
  }),
  fc.record({ type: is('confirm-identity'), note: text }),
  fc.record({ type: is('fail-identity'), reason: text }),
  fc.record({ type: is('extend'), reason: text, how: text }),
  fc.record({
    type: is('pause'),
    category: fc.constantFrom(...pauseCategories),
    reason: text,
    evidence: text,
  }),
  fc.constant<CaseCommand>({ type: 'resume' }),
  fc.record({ type: is('withdraw-extension'), reason: text }),
  fc.record({ type: is('withdraw-pause'), reason: text }),
  fc.record({
    type: is('override-country'),
    country: fc.constantFrom('DE', 'GB', 'US'),
    reason: text,
  }),
  documentId.map((one): CaseCommand => ({
    type: 'collect-data',
    system: 'CRM',
    document: makeDocument(one),
    tables: [],
  })),
  fc.record({ type: is('withdraw-data'), documentId, reason: text }),
  fc.constantFrom(...letterKinds).map(makeLetter),
  fc.record(
    {
      type: is('take-measure'),
      what: text,
      done: fc.constantFrom(...measureKinds),
      note: text,
      ground: fc.constantFrom(...allGrounds),
    },
    { requiredKeys: ['type', 'what', 'done', 'note'] },
  ),
  fc.record({ type: is('withdraw-measure'), id, reason: text }),
  fc.record({ type: is('list-recipient'), name: text }),
  fc.record({ type: is('tell-recipient'), id, how: text }),
  fc.record({ type: is('excuse-recipient'), id, reason: text }),
  fc.record({ type: is('declare-no-recipients'), reason: text }),
  fc.record({ type: is('restrict'), what: text, ground: fc.constantFrom(...restrictionGrounds) }),
  fc.record({ type: is('announce-lifting'), how: text, liftsOn: day, reason: text }),
  fc.record({ type: is('lift-restriction'), reason: text }),
  fc.record({
    type: is('weigh-objection'),
    weighing: fc.record({ result: is('stopped'), reasons: text }),
  }),
  fc.record({ type: is('stop-marketing'), systems: text }),
  fc.constant<CaseCommand>({ type: 'enter-suppression' }),
  fc.record({
    type: is('review-decision'),
    review: fc.record({
      by: text,
      viewHeard: fc.boolean(),
      result: fc.constantFrom('upheld' as const, 'changed' as const),
      reasons: text,
    }),
  }),
  fc.record({ type: is('appoint-representative'), name: text }),
  fc.record({ type: is('describe-options'), options: fc.array(text, { maxLength: 2 }) }),
  fc.record({ type: is('choose-remedy'), remedy: text, followUpOn: day }),
  fc.record({ type: is('carry-out-remedy'), result: text }),
  fc.record({
    type: is('assess-risk'),
    risk: fc.record({
      likelihood: fc.constantFrom(...riskLevels),
      severity: fc.constantFrom(...riskLevels),
      reasons: text,
    }),
  }),
  fc.record({
    type: is('decide-notification'),
    decision: fc.oneof(
      fc.record({ notify: fc.constant(true as const), reasons: text }),
      fc.record(
        {
          notify: fc.constant(false as const),
          because: fc.constantFrom(...unlikelyBecauses),
          reasons: text,
        },
        { requiredKeys: ['notify', 'reasons'] },
      ),
    ),
  }),
  fc.record({
    type: is('decide-refusal'),
    refusal: fc.record({
      extent: fc.constantFrom('full' as const, 'partial' as const),
      grounds: fc.array(fc.record({ ground: fc.constantFrom(...allGrounds), reasons: text }), {
        maxLength: 2,
      }),
    }),
  }),
  fc.record({ type: is('withdraw-refusal'), reason: text }),
  fc.record({
    type: is('record-notification'),
    receipt: text,
    delayReasons: text,
    complete: fc.boolean(),
  }),
  fc.record({ type: is('supplement-notification'), text, complete: fc.boolean() }),
  fc.record({
    type: is('decide-communication'),
    decision: fc.oneof(
      fc.record({ inform: fc.constant(true as const), reasons: text }),
      fc.record({
        inform: fc.constant(false as const),
        exception: fc.constantFrom(...communicationExceptions),
        reasons: text,
      }),
    ),
  }),
  fc.record({ type: is('record-communication'), how: text, persons: fc.nat() }),
  fc.record({ type: is('tell-controller'), controller: text, how: text }),
  fc.record({ type: is('list-persons'), persons: fc.constantFrom(1, 3, 5_000) }),
  fc.record({ type: is('list-controller'), name: text, contact: text }),
  fc.record({ type: is('drop-controller'), id: fc.constantFrom('c1', 'c2'), reason: text }),
  fc.record({
    type: is('assess-portability'),
    set: fc.record({
      system: fc.constantFrom('CRM', 'Lön'),
      basis: fc.constantFrom(...portableBases),
      provided: fc.boolean(),
      automated: fc.boolean(),
    }),
  }),
  fc.record({
    type: is('find-complaint'),
    finding: fc.record({
      outcome: fc.constantFrom('upheld' as const, 'partly' as const, 'not-upheld' as const),
      reasons: text,
    }),
  }),
  fc.record({
    type: is('describe-inquiry'),
    inquiry: fc.record({ authority: text, theirReference: text, asked: text, concerns: text }),
    answerBy: day,
  }),
  fc.record({ type: is('add-task'), title: text, owner: text, dueOn: is('') }),
  fc.record({ type: is('complete-task'), id }),
  fc.record({ type: is('drop-task'), id, reason: text }),
  fc.record({ type: is('ask-area'), system: text, colleague: text, dueOn: is('') }),
  fc.record({ type: is('chase-area'), id }),
  fc.record(
    {
      type: is('receive-area'),
      id,
      holdsData: fc.boolean(),
      note: text,
      withheld: fc.record({ ground: fc.constantFrom(...allGrounds), reasons: text }),
    },
    { requiredKeys: ['type', 'id', 'holdsData', 'note'] },
  ),
  fc.record({
    type: is('log-contact'),
    direction: fc.constantFrom('in' as const, 'out' as const),
    channel: fc.constantFrom(...channels),
    summary: text,
    answers: fc.boolean(),
  }),
  fc.constant<CaseCommand>({ type: 'attach-file', document: makeDocument('f1'), note: '' }),
  fc.record({ type: is('link-case'), reference, relation: fc.constantFrom(...linkRelations) }),
  fc.record({ type: is('unlink-case'), reference }),
  fc.record({ type: is('hand-over'), handler: text, note: text }),
  fc.record({ type: is('place-hold'), reason: text }),
  fc.record({ type: is('lift-hold'), reason: text }),
  fc.record({ type: is('dispose-data'), rule: text }),
  fc.record({ type: is('close'), outcome: fc.constantFrom(...outcomes), note: text }),
  fc.record({
    type: is('close'),
    outcome: fc.constantFrom('refused' as const, 'partly' as const),
    note: text,
    grounds: fc.array(fc.record({ ground: fc.constantFrom(...allGrounds), reasons: text }), {
      maxLength: 2,
    }),
  }),
  fc.record({ type: is('decide-fee'), amount: fc.constant(500), facts: text }),
  fc.record({ type: is('reopen'), reason: text }),
);

/** One step of the work that leads to an end: without them no random run would ever get there. */
const onTheWay: fc.Arbitrary<CaseCommand> = fc.constantFrom(
  ...caseKinds.flatMap((one) => [...workThrough[one]]),
);

/** Any command at all, sensible or not. */
export const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  { weight: 3, arbitrary: oneByOne },
  { weight: 2, arbitrary: onTheWay },
);
