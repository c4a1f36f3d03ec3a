import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { todosOf } from '#domain/case/work/todo.ts';
import {
  extending,
  makeDecision,
  makeLetter,
  makeMessage,
  pausing,
  withdrawn,
} from '../../../../factories/cases/case.ts';
import { twoDesks } from '../../../../factories/exchange/two-desks.ts';

const { dueOf } = makeDecision();
const kindsOf = ({ case: subject }: ReturnType<typeof twoDesks>['north']) =>
  subject.clashes.map(({ kind, topic }) => `${kind} ${topic}`);

const asProcessor = {
  type: 'decide-role',
  role: 'processor',
  controller: 'Kund AB',
  reason: 'Kundens register',
} as const satisfies CaseCommand;
const processed = [
  asProcessor,
  { type: 'forward', to: 'Kund AB', how: 'E-post' },
  { type: 'close', outcome: 'forwarded', note: '' },
] as const satisfies readonly CaseCommand[];

describe('what two did apart', () => {
  it('just joins where it does not clash: a note here, a task there', () => {
    const { north, south, exchange } = twoDesks();
    north.do({ type: 'add-note', text: 'Ringde' });
    south.do({ type: 'add-task', title: 'Fråga lön', owner: '', dueOn: '' });
    north.do({ type: 'add-task', title: 'Fråga IT', owner: '', dueOn: '' });
    exchange();
    expect(north.case).toEqual(south.case);
    expect(north.case.clashes).toEqual([]);
    expect(north.case.tasks.map(({ id }) => id)).toEqual(['t10001', 't1']);
  });

  it('is no clash once one knew of the other', () => {
    const { north, south, exchange } = twoDesks();
    north.do(extending);
    exchange();
    south.do({ type: 'withdraw-extension', reason: 'Av misstag' });
    exchange();
    expect(north.case.clashes).toEqual([]);
    expect(north.case.clock).toEqual([]);
  });

  it('keeps a message’s number when another’s comes before it', () => {
    const { north, south, exchange } = twoDesks();
    south.do({ type: 'add-message', message: makeMessage({ subject: 'Från söder' }) });
    north.do({ type: 'add-message', message: makeMessage({ subject: 'Från norr' }) });
    exchange();
    const numbers = north.case.messages.map(({ subject, number }) => [subject, number]);
    expect(numbers.slice(1)).toEqual([
      ['Från söder', 10_002],
      ['Från norr', 2],
    ]);
  });
});

describe('a case ended apart', () => {
  it('in two ways is open until somebody chooses, and each side says who, when and by what', () => {
    const { north, south, exchange } = twoDesks();
    north.do(...withdrawn);
    south.do(...processed);
    exchange();
    expect(kindsOf(north)).toContain('ended-differently ending');
    expect(north.case.state).toBe('open');
    const ended = north.case.clashes.find(({ topic }) => topic === 'ending');
    expect(ended?.sides.map(({ events: [{ actor, at }], knew }) => ({ actor, at, knew }))).toEqual([
      {
        actor: `Name of ${north.officer}`,
        at: '2026-10-06T11:00:00Z',
        knew: { at: '2026-10-06T11:00:00Z', type: 'contact-logged' },
      },
      {
        actor: `Name of ${south.officer}`,
        at: '2026-10-06T12:00:00Z',
        knew: { at: '2026-10-06T12:00:00Z', type: 'case-forwarded' },
      },
    ]);
    expect(todosOf(north.case)).toContainEqual({
      what: 'clash',
      clash: 'ended-differently',
      at: '2026-10-06T12:00:00Z',
    });
  });

  it('is closed on every desk as was chosen, and the choice is in the story', () => {
    const { north, south, exchange } = twoDesks('question');
    north.do({ type: 'close', outcome: 'withdrawn', note: 'Ångrade sig' });
    south.do({ type: 'add-message', message: makeMessage({ subject: 'En fråga till' }) });
    exchange();
    expect(kindsOf(south)).toEqual(['ended-unaware ending-unaware']);
    expect(south.case.state).toBe('open');
    south.settle('case-closed');
    exchange();
    expect(north.case).toEqual(south.case);
    expect(north.case).toMatchObject({ state: 'closed', clashes: [] });
    expect(north.desk.history('case-1').at(-1)?.event).toMatchObject({
      type: 'clash-settled',
      reason: 'Samtal',
    });
  });

  it('without knowing what had come goes on where that is chosen, and can be closed again', () => {
    const { north, south, exchange } = twoDesks('question');
    north.do({ type: 'close', outcome: 'withdrawn', note: 'Ångrade sig' });
    south.do({ type: 'add-message', message: makeMessage({ subject: 'En fråga till' }) });
    exchange();
    north.settle('message-received');
    expect(north.case).toMatchObject({ state: 'open', clashes: [] });
    north.do({ type: 'close', outcome: 'withdrawn', note: 'Ångrade sig igen' });
    exchange();
    expect(south.case).toMatchObject({ state: 'closed', clashes: [] });
  });

  it('alike by both is closed, and no clash', () => {
    const { north, south, exchange } = twoDesks('question');
    const close = { type: 'close', outcome: 'withdrawn', note: 'Ångrade sig' } as const;
    north.do(close);
    south.do(close);
    exchange();
    expect(north.case).toMatchObject({ state: 'closed', clashes: [] });
  });
});

describe('until somebody has chosen', () => {
  it('the earlier receipt counts, and so the earlier due date', () => {
    const { north, south, exchange } = twoDesks();
    const correct = (receivedAt: string) =>
      ({ type: 'correct-receipt', receivedAt, reason: 'Poststämpel' }) as const;
    north.do(correct('2026-10-06T08:00:00Z'));
    const later = dueOf(north.case);
    south.do(correct('2026-10-01T08:00:00Z'));
    exchange();
    expect(kindsOf(north)).toEqual(['decided-differently receipt']);
    expect(north.case.receivedAt).toBe('2026-10-01T08:00:00Z');
    expect(dueOf(north.case) < later).toBe(true);
    north.settle('receipt-corrected');
    expect(north.case.clashes).toEqual([]);
  });

  it('one extension counts where two were told, and the choice says which', () => {
    const { north, south, exchange } = twoDesks();
    north.do(extending);
    south.do({ ...extending, reason: 'Många system' });
    exchange();
    expect(kindsOf(north)).toEqual(['decided-differently extension']);
    expect(north.case.clock.map((event) => 'reason' in event && event.reason)).toEqual([
      extending.reason,
    ]);
    dueOf(north.case);
  });

  it('the clock runs where one ended a pause that another began, or both began one', () => {
    const { north, south, exchange } = twoDesks();
    north.do(pausing);
    north.do({ type: 'resume' });
    south.do(pausing);
    exchange();
    expect(kindsOf(north)).toEqual(['decided-differently pause']);
    expect(north.case.clock.map(({ type }) => type)).toEqual(['paused', 'resumed']);
    dueOf(north.case);
  });

  it('a pause ended twice on one day has one end, and is no clash', () => {
    const { north, south, exchange } = twoDesks('access', pausing);
    north.do({ type: 'resume' });
    south.do({ type: 'resume' });
    exchange();
    expect(north.case.clashes).toEqual([]);
    expect(north.case.clock.map(({ type }) => type)).toEqual(['paused', 'resumed']);
  });

  it('whose data they are stays as it was when all agreed', () => {
    const { north, south, exchange } = twoDesks();
    north.do({ ...asProcessor, controller: 'En annan kund AB' });
    south.do(asProcessor);
    exchange();
    expect(kindsOf(north)).toEqual(['decided-differently role']);
    expect(north.case.role).toMatchObject({ is: 'controller', reason: 'Vårt eget kundregister' });
  });

  it('identity is not shown where one found so', () => {
    const ask = { type: 'ask-identity', why: 'Ny adress', means: 'log-in', pause: false } as const;
    const { north, south, exchange } = twoDesks('access', ask);
    north.do({ type: 'confirm-identity', note: 'Ringde upp' });
    south.do({ type: 'fail-identity', reason: 'Kom aldrig' });
    exchange();
    expect(north.case.identity.state).toBe('failed');
  });

  it('a system that may hold data does', () => {
    const ask = { type: 'ask-area', system: 'Lön', colleague: 'Cy', dueOn: '' } as const;
    const { north, south, exchange } = twoDesks('access', ask);
    south.do({ type: 'receive-area', id: 'a1', holdsData: false, note: '' });
    north.do({ type: 'receive-area', id: 'a1', holdsData: true, note: '' });
    exchange();
    expect(kindsOf(north)).toEqual(['decided-differently area:a1']);
    expect(north.case.areas).toMatchObject([{ holdsData: true }]);
  });

  it('two letters of a kind stand both, for both have gone out', () => {
    const { north, south, exchange } = twoDesks();
    const letter = makeLetter('acknowledgement');
    north.do(letter);
    south.do({ ...letter, document: { ...documentOf(letter), id: 'other' } } as CaseCommand);
    exchange();
    expect(kindsOf(north)).toEqual(['letter-twice letter:acknowledgement:sv']);
    expect(north.case.letters).toHaveLength(2);
    north.settle('letter-issued');
    expect(north.case).toMatchObject({ clashes: [], letters: [{}, {}] });
  });
});

describe('a case disposed of apart', () => {
  const closed = withdrawn;

  it('while a hold was placed is not disposed of', () => {
    const { north, south, exchange } = twoDesks('access', ...closed);
    south.do({ type: 'place-hold', reason: 'Tillsyn' });
    north.shred();
    exchange();
    expect(kindsOf(north)).toEqual(['disposed-against disposal']);
    expect(north.case.hold?.reason).toBe('Tillsyn');
    south.settle('hold-placed');
    exchange();
    expect(north.case).toMatchObject({ clashes: [], state: 'closed' });
  });

  it('is destroyed where that is chosen, and where nobody had done anything', () => {
    const { north, south, exchange } = twoDesks('access', ...closed);
    south.do({ type: 'add-note', text: 'Ringde' });
    north.shred();
    exchange();
    south.settle('case-shredded');
    exchange();
    expect([north.desk.case('case-1'), south.desk.case('case-1')]).toEqual([undefined, undefined]);
    const alone = twoDesks('access', ...closed);
    alone.north.shred();
    alone.exchange();
    expect(alone.south.desk.case('case-1')).toBeUndefined();
  });
});

describe('a choice', () => {
  it('that another contradicts apart settles nothing', () => {
    const { north, south, exchange } = twoDesks('question');
    north.do({ type: 'close', outcome: 'withdrawn', note: 'Ångrade sig' });
    south.do({ type: 'add-message', message: makeMessage({ subject: 'Mer' }) });
    exchange();
    north.settle('case-closed');
    south.settle('message-received');
    exchange();
    expect(kindsOf(north)).toEqual(['ended-unaware ending-unaware']);
    expect(north.case.state).toBe('open');
  });

  it('needs a reason, and a clash that stands', () => {
    const { north } = twoDesks();
    const choose = { type: 'settle-clash', clash: 'x', side: 'y', reason: 'z' } as const;
    expect(() => north.do(choose)).toThrow('clash-unknown');
  });
});

describe('an approval', () => {
  it('is of the words that were approved, by another key than the draft’s', () => {
    const draft = {
      type: 'draft-letter',
      kind: 'acknowledgement',
      language: 'sv',
      content: 'a',
      date: '2026-10-06',
    } as const;
    const approve = { type: 'approve-letter', kind: 'acknowledgement', language: 'sv' } as const;
    const { north, south, exchange } = twoDesks('access', draft);
    expect(() => north.do(approve)).toThrow('same-person-approves');
    south.do(approve);
    exchange();
    expect(north.case.drafts).toMatchObject([{ approver: south.officer }]);
    const apart = twoDesks('access', draft);
    apart.north.do({ ...draft, content: 'b' });
    apart.south.do(approve);
    apart.exchange();
    expect(apart.north.case.drafts[0]).not.toHaveProperty('approver');
  });
});

const documentOf = (letter: CaseCommand) => (letter.type === 'issue-letter' ? letter.document : {});
