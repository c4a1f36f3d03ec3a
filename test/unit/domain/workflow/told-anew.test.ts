import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { checklistOf } from '#domain/workflow/checklist.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { makeCase, makeDocument, makeLetter, settled } from '../../../factories/cases/case.ts';
import { searched, workThrough } from '../../../factories/cases/work-through.ts';

const worked = (kind: CaseKind, ...commands: readonly CaseCommand[]) =>
  makeCase(...(kind === 'access' ? [] : [{ type: 'change-kind', kind } as const]), ...commands);
const weighed = (reasons: string): CaseCommand => ({
  type: 'weigh-objection',
  weighing: { result: 'continues', ground: 'compelling-grounds', reasons },
});
const refused = (reasons: string, extent: 'full' | 'partial' = 'full'): CaseCommand => ({
  type: 'decide-refusal',
  refusal: { extent, grounds: [{ ground: 'excessive', reasons }] },
});
const reviewed = (result: 'upheld' | 'changed'): CaseCommand => ({
  type: 'review-decision',
  review: { by: 'Robin Exempel', viewHeard: true, result, reasons: 'Underlaget stämmer' },
});
const unfounded = (reasons: string): CaseCommand => ({
  type: 'find-complaint',
  finding: { outcome: 'not-upheld', reasons },
});
const restrict: CaseCommand = { type: 'restrict', what: 'Profilering', ground: 'd' };
const erased = (what: string): CaseCommand => ({
  type: 'take-measure',
  what,
  done: 'erased',
  note: '',
});
const noRecipients: CaseCommand = { type: 'declare-no-recipients', reason: 'Ingen fick dem' };
const complained = [
  ...settled.slice(0, 1),
  { type: 'appoint-representative', name: 'Robin Exempel' },
  { type: 'log-contact', direction: 'out', channel: 'phone', summary: 'Ringde upp' },
] as const satisfies readonly CaseCommand[];
const elsewhere: readonly CaseCommand[] = [
  { type: 'ask-area', system: 'Lön', colleague: 'Kim Exempel', dueOn: '' },
  { type: 'receive-area', id: 'a2', holdsData: true, note: '' },
  {
    type: 'collect-data',
    system: 'Lön',
    document: makeDocument('d2'),
    tables: [{ name: 'Löner', columns: ['Namn'], rows: 1 }],
  },
];

/** Kind, end, letter, what was done before it and what was judged anew after it. */
const revised: [CaseKind, Outcome, CaseCommand, readonly CaseCommand[], readonly CaseCommand[]][] =
  [
    [
      'objection',
      'refused',
      makeLetter('objection'),
      [...settled, restrict, weighed('Bedrägerier')],
      [weighed('Ett helt annat skäl')],
    ],
    [
      'access',
      'refused',
      makeLetter('refusal'),
      [...settled, refused('Tionde gången')],
      [refused('Ogrundad')],
    ],
    [
      'automated-decision',
      'partly',
      makeLetter('human-review'),
      [...settled, reviewed('changed')],
      [reviewed('upheld')],
    ],
    [
      'complaint',
      'answered',
      makeLetter('complaint-answer'),
      [...complained, unfounded('Svaret gick ut i tid')],
      [unfounded('Svaret var fullständigt när det gick ut')],
    ],
    [
      'erasure',
      'granted',
      makeLetter('erasure'),
      [...settled, erased('Konto'), noRecipients],
      [erased('Loggar')],
    ],
    ['access', 'granted', makeLetter('access-summary'), [...settled, ...searched], elsewhere],
    [
      'marketing-objection',
      'granted',
      makeLetter('marketing-stop'),
      [
        ...settled,
        { type: 'stop-marketing', systems: 'Nyhetsbrevet' },
        { type: 'enter-suppression' },
      ],
      [{ type: 'stop-marketing', systems: 'Nyhetsbrevet och utskicken' }],
    ],
  ];

describe('what is judged anew after its letter is told anew (Art. 5(1)(d), 12(1))', () => {
  test.each(revised)('%s, to end as %s', (kind, outcome, letter, before, anew) => {
    const told = worked(kind, ...before, letter);
    expect(openChecks(told, outcome)).toEqual([]);
    const open = openChecks(worked(kind, ...before, letter, ...anew), outcome);
    expect(open).toContain('told-anew');
    expect(open.some((check) => check === 'answered' || check === 'reasons-told')).toBe(true);
    const again = { ...letter, reason: 'Beslutet är ändrat' } as CaseCommand;
    expect(openChecks(worked(kind, ...before, letter, ...anew, again), outcome)).toEqual([]);
  });

  test('and not when it comes out as it was told', () => {
    const before = [...settled, restrict, weighed('Bedrägerier')];
    const subject = worked(
      'objection',
      ...before,
      makeLetter('objection'),
      weighed('Fel text'),
      weighed('Bedrägerier'),
    );
    expect(openChecks(subject, 'refused')).toEqual([]);
  });
});

test('what comes out as it first was, after a letter said otherwise, is told once more', () => {
  const letter = makeLetter('objection');
  const again = { ...letter, reason: 'Beslutet är ändrat' } as CaseCommand;
  const subject = worked(
    'objection',
    ...settled,
    restrict,
    weighed('Bedrägerier'),
    letter,
    weighed('Annat'),
    again,
    weighed('Bedrägerier'),
  );
  expect(openChecks(subject, 'refused')).toEqual(['reasons-told', 'told-anew']);
});

test('an answer on the telephone tells what was so then, and no more', () => {
  const phoned: CaseCommand = {
    type: 'log-contact',
    direction: 'out',
    channel: 'phone',
    summary: 'Läste upp beslutet',
    answers: true,
  };
  const before = [...settled, restrict, weighed('Bedrägerier'), phoned];
  expect(openChecks(worked('objection', ...before), 'refused')).toEqual([]);
  const anew = worked('objection', ...before, weighed('Ett helt annat skäl'));
  expect(openChecks(anew, 'refused')).toEqual(['reasons-told']);
});

test('an answer does not tell of a part that is refused: a letter on the refusal does', () => {
  const partly = [
    ...settled,
    ...searched,
    refused('Tionde gången', 'partial'),
    makeLetter('access-summary'),
  ];
  expect(openChecks(worked('access', ...partly), 'partly')).toEqual(['answered']);
  expect(openChecks(worked('access', ...partly, makeLetter('refusal')), 'partly')).toEqual([]);
});

test('a refusal that was taken back is answered as what was done instead', () => {
  const subject = worked(
    'access',
    ...settled,
    refused('Tionde gången'),
    makeLetter('refusal'),
    { type: 'withdraw-refusal', reason: 'Det var den första' },
    ...searched,
    makeLetter('access-summary'),
  );
  expect(openChecks(subject, 'granted')).toEqual([]);
  expect(openChecks(subject, 'refused')).toEqual(['reasons-told']);
});

test('the checklist is silent of it while every letter is right', () => {
  for (const kind of Object.keys(workThrough) as CaseKind[]) {
    const subject = worked(kind, ...workThrough[kind].slice(0, -1));
    expect(checklistOf(subject).map(({ check }) => check)).not.toContain('told-anew');
  }
});

test('what is known of a breach after a complete notification is supplemented (Art. 33(4))', () => {
  const before = workThrough.breach.slice(0, -1);
  const described = before.find(({ type }) => type === 'describe-breach');
  if (described?.type !== 'describe-breach') throw new Error('A description');
  const more = (changes: Partial<typeof described.description>): CaseCommand => ({
    ...described,
    description: { ...described.description, ...changes },
  });
  const supplement: CaseCommand = {
    type: 'supplement-notification',
    text: 'Fler berörda än vi trodde',
    complete: true,
  };
  expect(openChecks(worked('breach', ...before), 'documented')).toEqual([]);
  expect(openChecks(worked('breach', ...before, more({ persons: 300 })), 'documented')).toEqual([
    'notification-complete',
  ]);
  expect(
    openChecks(worked('breach', ...before, more({ persons: 300 }), supplement), 'documented'),
  ).toEqual([]);
  expect(
    openChecks(
      worked('breach', ...before, more({ measuresTaken: 'Kontot spärrat' })),
      'documented',
    ),
  ).toEqual([]);
});
