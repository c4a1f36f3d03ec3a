import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { caseKinds, isOfPerson, needsIdentity, type CaseKind } from '#domain/case/kind.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { controllerWorkflows } from '#domain/workflow/workflows.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';
import { workThrough } from '../../../factories/cases/work-through.ts';

const become = (kind: CaseKind): CaseCommand[] =>
  kind === 'access' ? [] : [{ type: 'change-kind', kind }];
const worked = (kind: CaseKind, ...commands: readonly CaseCommand[]) =>
  makeCase(...become(kind), ...commands);
const refusalOf = (subject: ReturnType<typeof makeCase>, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  return decided.ok ? undefined : decided.error;
};

describe.each(caseKinds.filter(isOfPerson))('%s', (kind) => {
  const all = workThrough[kind];
  const close = all.at(-1);
  if (close?.type !== 'close') throw new Error('The last command closes');

  test('closes when everything its checklist asks is done', () => {
    expect(worked(kind, ...all)).toMatchObject({
      state: 'closed',
      ending: { outcome: close.outcome },
    });
  });

  test('does not close with nothing done but the role, and says what is open', () => {
    const subject = worked(kind, ...settled.slice(0, 1));
    const open = openChecks(subject, close.outcome);
    expect(open.length).toBeGreaterThan(0);
    expect(refusalOf(subject, close)).toEqual({ code: 'checklist-open', checks: open });
  });

  test('does not close before it is decided whose data they are (Art. 4(7))', () => {
    expect(refusalOf(worked(kind), close)).toEqual({ code: 'role-undecided' });
  });

  test('knows no outcome that belongs to others', () => {
    const subject = worked(kind, ...settled);
    const { outcomes } = controllerWorkflows[kind];
    const other = outcomes.includes('documented') ? 'granted' : 'documented';
    expect(refusalOf(subject, { type: 'close', outcome: other, note: '' })).toMatchObject({
      code: 'outcome-not-for-kind',
    });
  });

  test('as processor is forwarded and nothing else (Art. 28(3)(e), 33(2))', () => {
    const processor: CaseCommand = {
      type: 'decide-role',
      role: 'processor',
      controller: 'Exempelkund AB',
      reason: '',
    };
    const forward: CaseCommand =
      kind === 'breach'
        ? { type: 'tell-controller', controller: 'Exempelkund AB', how: 'E-post' }
        : { type: 'forward', to: 'Exempelkund AB', how: 'E-post' };
    const ended: CaseCommand = { type: 'close', outcome: 'forwarded', note: '' };
    const described = all.filter(({ type }) => type === 'describe-breach');
    expect(refusalOf(worked(kind, processor), ended)?.code).toBe('checklist-open');
    const done = worked(kind, processor, ...described, forward, ended);
    expect(done).toMatchObject({ ending: { outcome: 'forwarded' } });
    for (const letter of controllerWorkflows[kind].letters) {
      if (letter === 'acknowledgement') continue;
      expect(refusalOf(worked(kind, processor), makeLetter(letter))?.code).toBe(
        'letter-not-for-kind',
      );
    }
  });
});

describe('an answer tells of nothing that is not done', () => {
  test.each([
    ['rectification', 'corrected'],
    ['erasure', 'erased'],
    ['restriction', 'restricted'],
    ['objection', 'objection-weighed'],
    ['marketing-objection', 'marketing-stopped'],
    ['automated-decision', 'human-reviewed'],
  ] as const)('%s: %s', (kind, check) => {
    const letter = workThrough[kind].find(({ type }) => type === 'issue-letter');
    if (!letter) throw new Error('A letter');
    const done = workThrough[kind].slice(settled.length, workThrough[kind].indexOf(letter));
    const refused = refusalOf(worked(kind, ...settled), letter);
    expect(refused).toMatchObject({ code: 'checklist-open' });
    expect(refused).toHaveProperty('checks', expect.arrayContaining([check]));
    expect(refusalOf(worked(kind, ...settled, ...done), letter)).toBeUndefined();
  });

  test('and whoever is refused whole is told so without it', () => {
    const refused: CaseCommand = {
      type: 'decide-refusal',
      refusal: {
        extent: 'full',
        grounds: [{ ground: 'legal-obligation', reasons: 'Bokföringslagen kräver det' }],
      },
    };
    const subject = worked('erasure', ...settled, refused);
    expect(refusalOf(subject, makeLetter('refusal'))).toBeUndefined();
  });
});

describe.each(caseKinds.filter(needsIdentity))('%s discloses nothing', (kind) => {
  const [role] = settled;
  if (!role) throw new Error('A role');
  const letter = workThrough[kind].find(({ type }) => type === 'issue-letter');
  if (!letter) throw new Error('A letter');
  const known = workThrough[kind].slice(settled.length, workThrough[kind].indexOf(letter));
  const orally: CaseCommand = {
    type: 'log-contact',
    direction: 'out',
    channel: 'phone',
    summary: 'Läste upp',
    answers: true,
  };

  test.each([letter, orally])('while the role is undecided: $type', (command) => {
    expect(refusalOf(worked(kind), command)).toEqual({ code: 'role-undecided' });
  });

  test.each([letter, orally])(
    'while identity is neither confirmed nor waived: $type',
    (command) => {
      expect(refusalOf(worked(kind, role), command)).toEqual({ code: 'identity-unsettled' });
      const asked: CaseCommand = {
        type: 'ask-identity',
        why: 'Ny adress',
        means: 'log-in',
        pause: false,
      };
      expect(refusalOf(worked(kind, role, asked), command)?.code).toBe('identity-unsettled');
      const failed: CaseCommand = { type: 'fail-identity', reason: 'Inget svar' };
      expect(refusalOf(worked(kind, role, asked, failed), command)?.code).toBe(
        'identity-unsettled',
      );
      const confirmed: CaseCommand = { type: 'confirm-identity', note: 'Inloggad' };
      expect(refusalOf(worked(kind, role, ...known, asked, confirmed), command)).toBeUndefined();
    },
  );

  test.each([letter, orally])('to a representative without authority: $type', (command) => {
    const named: CaseCommand = {
      type: 'name-representative',
      name: 'Omar Budsson',
      email: 'ombud@example.com',
      relation: 'jurist',
    };
    const shown: CaseCommand = { type: 'show-authority', note: 'Fullmakt visad i möte' };
    expect(refusalOf(worked(kind, ...settled, named), command)).toEqual({
      code: 'authority-not-shown',
    });
    expect(refusalOf(worked(kind, ...settled, ...known, named, shown), command)).toBeUndefined();
  });
});

describe('an authority’s inquiry', () => {
  const kind = 'authority-inquiry';
  const [described, linked, bundle, letter, close] = workThrough[kind];
  if (!described || !linked || !bundle || !letter || close?.type !== 'close') {
    throw new Error('The work of an inquiry');
  }

  test('ends with its answer, without role or identity', () => {
    const subject = worked(kind, ...workThrough[kind]);
    expect(subject).toMatchObject({ state: 'closed', ending: { outcome: 'answered' } });
    expect(
      refusalOf(worked(kind), { type: 'decide-role', role: 'controller', reason: '' }),
    ).toEqual({ code: 'command-not-for-kind', command: 'decide-role', kind });
  });

  test('asks for what is asked, the case it concerns, the bundle and the answer', () => {
    expect(openChecks(worked(kind), 'answered')).toEqual([
      'inquiry-described',
      'inquiry-placed',
      'bundle-gathered',
      'answered',
    ]);
    expect(openChecks(worked(kind, described, linked, bundle, letter), 'answered')).toEqual([]);
  });

  test('is due on the authority’s own day, which nothing of ours moves', () => {
    const dueIn = (subject: ReturnType<typeof makeCase>) => makeDecision().dueOf(subject);
    expect(dueIn(worked(kind))).toBe('2026-11-05');
    const subject = worked(kind, described);
    expect(dueIn(subject)).toBe('2026-10-20');
    expect(dueIn({ ...subject, answerBy: '2026-12-25' })).toBe('2026-12-25');
    const early = { ...described, answerBy: '2026-10-04' } as CaseCommand;
    expect(refusalOf(worked(kind), early)).toMatchObject({ code: 'instant-out-of-order' });
  });
});
