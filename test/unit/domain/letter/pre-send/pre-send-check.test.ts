import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import { type LetterKind, letterKinds } from '#domain/case/letters/letter-kinds.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { PreSend } from '#domain/letter/pre-send/pre-send.ts';
import { preSendCheck } from '#domain/letter/pre-send/pre-send-check.ts';
import { makeMapping } from '../../../../factories/cases/disclosure.ts';
import { makeCase } from '../../../../factories/cases/case.ts';
import { answersWith } from '../../../../factories/cases/letter-answers.ts';
import { contacts, makeFacts, record } from '../../../../factories/cases/letter.ts';
import type { Answers } from '#domain/letter/answers/questions.ts';

/** A record that says all it owes, so that nothing is found unless a test makes it so. */
const named = record.recipients.map((recipient) => ({
  ...recipient,
  named: [{ name: 'Molnexempel AB', country: 'Sverige', outsideEea: false, safeguard: '' }],
}));

const told = {
  ...record,
  recipients: named,
  purposes: record.purposes.map((purpose) => ({
    ...purpose,
    interest: { sv: 'Att svara.', en: 'To answer.' },
    balancing: { sv: 'Det är litet.', en: 'It is small.' },
  })),
};
/** What the columns of the factory's table are, and where they come from. */
const mapped = {
  system: 'CRM-7',
  mapping: makeMapping({
    sources: ['yourself'],
    words: [{ column: 'X1', meaning: { sv: 'antal', en: 'number' } }],
  }),
};
const unnamed = { ...told, recipients: record.recipients };

interface Letter extends Partial<Omit<PreSend, 'facts' | 'subject'>> {
  readonly of?: CaseKind;
  readonly changes?: Partial<Case>;
  readonly facts?: Partial<LetterFacts>;
}

/** What the usual answers rest on: a recipient who was told, and a complaint that was found to be right. */
const usual: Partial<Case> = {
  recipients: {
    state: 'listed',
    notices: [
      { id: 'r1', name: 'Leverantör', state: 'told', at: '2026-10-06T08:00:00Z', how: 'E-post' },
    ],
  },
  complaint: {
    representative: '',
    options: [],
    finding: { outcome: 'upheld', reasons: 'Svaret kom för sent' },
  },
};

const check = (
  kind: LetterKind,
  { of = 'access', changes = {}, facts = {}, ...rest }: Letter = {},
) => {
  const subject = { ...makeCase(), kind: of, ...usual, ...changes } as Case;
  return preSendCheck({
    kind,
    language: 'sv',
    subject,
    concerned: told,
    facts: makeFacts(
      {
        answers: answersWith('sv', { id_copy: '' }),
        mappings: [mapped],
        ...facts,
      },
      subject,
    ),
    register: { ...record, confirmed: { transfers: 'none', automatedDecisions: 'none' } },
    unreviewed: 0,
    others: { rows: [], elsewhere: { texts: 0, where: [] }, words: [] },
    parts: ['complaint_and_remedy'],
    placed: [],
    ...rest,
  });
};
/** A breach whose persons were told, as the usual answers say. */
const informed = {
  breach: { informed: { at: '2026-10-07T08:00:00Z', how: 'Brev', persons: 120 } },
};
const codes = (...args: Parameters<typeof check>) => check(...args).map(({ code }) => code);

test('an answer in time, in the right language, with names and reasons gives nothing to complain of', () => {
  expect(codes('access-summary')).toEqual([]);
  expect(codes('refusal')).toEqual([]);
  expect(codes('identity-request')).toEqual([]);
});

describe('late (Art. 12(3))', () => {
  test('is an answer the day after the last, and by how many days', () => {
    expect(codes('access-summary', { facts: { date: '2026-11-05' } })).toEqual([]);
    expect(check('access-summary', { facts: { date: '2026-11-06' } })).toMatchObject([
      { code: 'late', severity: 'breach', facts: { due: '2026-11-05', days: 1 }, mend: 'clock' },
    ]);
  });
  test('is no receipt, question or answer to a question', () => {
    const late = { facts: { date: '2026-12-24' } };
    expect(codes('acknowledgement', late)).toEqual([]);
    expect(codes('identity-request', late)).toEqual([]);
    expect(codes('question-answer', { ...late, of: 'question' })).toEqual([]);
  });
  test('is a notification to the authority after 72 hours (Art. 33(1))', () => {
    const told = { of: 'breach', changes: informed } as const;
    expect(codes('breach-notification', { ...told, facts: { date: '2026-10-08' } })).toEqual([]);
    const late = { ...told, facts: { date: '2026-10-09' }, placed: ['answer_until'] };
    expect(codes('breach-notification', late)).toEqual(['late']);
  });
  test('is no supplement to one that came in time, and it can be sent (Art. 33(4))', () => {
    const notification = {
      at: '2026-10-06T08:00:00Z',
      receipt: 'IMY-1',
      delayReasons: '',
      complete: false,
      supplements: [],
    };
    const answers = answersWith('sv', { notice_type: 'supplement' });
    const changes = { breach: { ...informed.breach, notification } };
    const facts = { date: '2026-10-30', answers };
    const placed = ['answer_until'];
    expect(codes('breach-notification', { of: 'breach', changes, facts, placed })).toEqual([]);
  });
});

describe('an extension nobody was told of in the first month (Art. 12(3))', () => {
  const clock = [{ type: 'extended', at: '2026-11-01T10:00:00Z', reason: 'Många' }] as const;
  const notice = (issuedAt: string) => [{ kind: 'extension', language: 'sv', issuedAt }];
  const answered = (letters: unknown) =>
    codes('access-summary', {
      changes: { clock, letters: letters as Case['letters'] },
      facts: { date: '2026-12-01' },
    });

  test('is found in the notice that comes after it', () => {
    expect(codes('extension', { facts: { date: '2026-11-05' } })).toEqual([]);
    expect(codes('extension', { facts: { date: '2026-11-06' } })).toEqual(['extension-untold']);
  });
  test('is found in the answer that leans on it', () => {
    expect(answered([])).toEqual(['extension-untold']);
    expect(answered(notice('2026-11-06T10:00:00Z'))).toEqual(['extension-untold']);
    expect(answered(notice('2026-11-05T22:30:00Z'))).toEqual([]);
  });
  test('takes the day of the notice in the controller’s zone', () => {
    expect(answered(notice('2026-11-05T23:30:00Z'))).toEqual(['extension-untold']);
  });
});

describe('an identity request (Art. 12(6))', () => {
  const asks = (given: Parameters<typeof answersWith>[1]) =>
    check('identity-request', { facts: { answers: answersWith('sv', given) } }).map(
      ({ code, severity }) => [code, severity],
    );
  test('for a copy of an identity document is found, however it is asked for', () => {
    expect(asks({})).toEqual([['id-copy-demanded', 'risk']]);
    for (const needed of ['Kopia av körkort', 'Din id-handling', 'A copy of your passport']) {
      expect(asks({ id_copy: '', needed })).toEqual([['id-copy-demanded', 'risk']]);
    }
  });
  test('without a doubt that is told is a breach', () => {
    expect(asks({ id_copy: '', doubt: 'Rutin' })).toEqual([['extra-identifiers', 'breach']]);
  });
  test('of somebody whose identity is confirmed is a breach', () => {
    expect(
      codes('identity-request', {
        changes: { identity: { state: 'confirmed', note: 'BankID', at: '2026-10-06T08:00:00Z' } },
      }),
    ).toEqual(['extra-identifiers']);
  });
  test('for a personal identity number is doubtful', () => {
    expect(asks({ id_copy: '', needed: 'Ditt personnummer' })).toEqual([
      ['extra-identifiers', 'risk'],
    ]);
  });
});

test('another language than the requester’s is found, except in letters to others (Art. 12(1))', () => {
  const inEnglish = { language: 'en', facts: { answers: answersWith('en') } } as const;
  expect(check('refusal', inEnglish)).toMatchObject([
    { code: 'wrong-language', facts: { wrote: 'sv', answer: 'en' }, mend: 'language' },
  ]);
  expect(
    codes('breach-notification', {
      language: 'en',
      of: 'breach',
      changes: informed,
      facts: { date: '2026-10-08', answers: answersWith('en') },
    }),
  ).toEqual([]);
  const answers = answersWith('en', { addressee: 'controller' });
  expect(codes('forwarding', { language: 'en', facts: { answers } })).toEqual([]);
});

describe('a date that cannot be so on the day of the letter is a contradiction', () => {
  const dated = (kind: LetterKind, answers: Answers, date: string, more: Letter = {}) =>
    check(kind, { facts: { answers: answersWith('sv', answers), date }, ...more }).filter(
      ({ severity }) => severity === 'contradiction',
    );

  test('a fact after it', () => {
    const of = 'erasure';
    expect(dated('erasure', { erased_on: '2027-05-05' }, '2026-10-22', { of })).toMatchObject([
      { code: 'fact-in-future', facts: { day: '2027-05-05' }, mend: 'questions' },
    ]);
    expect(dated('erasure', { erased_on: '2026-10-22' }, '2026-10-22', { of })).toEqual([]);
  });

  test('a promise before it, though it was to come when it was written down', () => {
    const of = 'complaint';
    const answers = { remedy_by: '2026-10-12' };
    expect(dated('complaint-answer', answers, '2026-11-02', { of })).toMatchObject([
      { code: 'promise-in-past', facts: { day: '2026-10-12' } },
    ]);
    expect(dated('complaint-answer', answers, '2026-10-12', { of })).toEqual([]);
  });

  test('what it gives notice of on its own day (Art. 12(5), 18(3))', () => {
    const lifted = (lifted_on: string) =>
      dated('restriction-lifting', { lifted_on }, '2026-11-02', { of: 'objection' });
    expect(lifted('2026-11-02')).toMatchObject([
      { code: 'told-too-late', facts: { day: '2026-11-02' }, mend: 'questions' },
    ]);
    expect(lifted('2026-11-03')).toEqual([]);
    expect(dated('fee-notice', { fee_answer_by: '2026-11-02' }, '2026-11-02')).toMatchObject([
      { code: 'told-too-late' },
    ]);
  });

  test('a due date that has passed, where the text places it', () => {
    const placed = ['answer_by'];
    expect(dated('acknowledgement', {}, '2026-11-06', { placed })).toMatchObject([
      { code: 'promise-in-past', facts: { day: '2026-11-05' }, mend: 'clock' },
    ]);
    expect(dated('acknowledgement', {}, '2026-11-05', { placed })).toEqual([]);
    expect(dated('acknowledgement', {}, '2026-11-06')).toEqual([]);
  });

  test('the day persons were told, or will be, by what is said of it', () => {
    const told = (persons_told: string) =>
      dated('breach-notification', { persons_told, persons_told_on: '2026-10-08' }, '2026-10-07', {
        of: 'breach',
        changes: persons_told === 'told' ? informed : {},
      }).map(({ code }) => code);
    expect(told('told')).toEqual(['fact-in-future']);
    expect(told('will-be-told')).toEqual([]);
  });
});

test('what was done for a case before it came in is asked about, by the controller’s own day', () => {
  const erased = (erased_on: string, receivedAt = '2026-10-05T08:15:00Z') =>
    check('erasure', {
      of: 'erasure',
      changes: { receivedAt },
      facts: { answers: answersWith('sv', { erased_on }) },
    }).filter(({ code }) => code === 'fact-before-receipt');
  expect(erased('2026-10-04')).toMatchObject([
    { severity: 'risk', facts: { day: '2026-10-04', received: '2026-10-05' }, mend: 'questions' },
  ]);
  expect(erased('2026-10-05')).toEqual([]);
  // In Stockholm it is the 6th already.
  expect(erased('2026-10-05', '2026-10-05T22:30:00Z')).toHaveLength(1);
});

describe('words in the other language than the letter’s (Art. 12(1))', () => {
  const strange = (kind: LetterKind, language: 'sv' | 'en', answers: Answers) =>
    check(kind, { language, facts: { answers } })
      .filter(({ code }) => code === 'other-language-in-words')
      .map(({ facts }) => facts['where']);

  test.each(['sv', 'en'] as const)('are found where they stand (%s)', (language) => {
    const other = answersWith(language === 'sv' ? 'en' : 'sv');
    const { extension_reason = '', doubt = '' } = other;
    const own = answersWith(language);
    expect(strange('extension', language, { ...own, extension_reason })).toEqual([
      'extension_reason',
    ]);
    expect(strange('identity-request', language, { ...own, doubt })).toEqual(['doubt']);
    const found = letterKinds.filter((kind) => strange(kind, language, own).length > 0);
    expect(found).toEqual([]);
  });

  test('are not what others wrote, nor a name or a few words among one’s own', () => {
    const asked = 'What data do you have about me, and how can I have it erased?';
    expect(strange('question-answer', 'sv', { question: asked, answer: 'Nej.' })).toEqual([]);
    const named = 'Vi har frågat The Bank of England and Wales, som inte har svarat på det.';
    expect(strange('extension', 'sv', { extension_reason: named })).toEqual([]);
    expect(strange('extension', 'sv', { extension_reason: 'Back office, the API' })).toEqual([]);
  });
});

test('persons are said to be told, or not to be, only as the case has it (Art. 34)', () => {
  const said = (persons_told: string, changes = {}) =>
    codes('breach-notification', {
      of: 'breach',
      changes,
      facts: { date: '2026-10-08', answers: answersWith('sv', { persons_told }) },
    });
  expect(said('told')).toEqual(['persons-otherwise']);
  expect(said('not-told', informed)).toEqual(['persons-otherwise']);
  expect(said('not-told')).toEqual([]);
});

test('an e-mail that has no address to be answered at is found (Art. 12(3))', () => {
  const requester = { name: 'Exempla', email: '', address: 'Provgatan 1' };
  expect(codes('refusal', { changes: { requester } })).toEqual(['wrong-medium']);
  expect(codes('refusal', { changes: { requester, channel: 'letter' } })).toEqual([]);
});

test('reasons of a word or two are found, gravest in a refusal (Art. 12(4))', () => {
  const thin = { facts: { answers: answersWith('sv', { reasons: 'Vill inte', id_copy: '' }) } };
  expect(check('refusal', thin)).toMatchObject([{ code: 'no-reasons', severity: 'breach' }]);
  const extension = answersWith('sv', { extension_reason: 'Mycket jobb' });
  expect(check('extension', { facts: { answers: extension } })).toMatchObject([
    { code: 'no-reasons', severity: 'risk', mend: 'questions' },
  ]);
});

describe('what a letter tells as an outcome is recorded in its case first', () => {
  const denied = (kind: LetterKind, given: Answers, changes: Partial<Case>) =>
    codes(kind, { of: 'erasure', changes, facts: { answers: answersWith('sv', given) } });
  const unlisted = { recipients: { state: 'unlisted' } } as const;
  const none = { recipients: { state: 'none', reason: 'Ingen fick dem' } } as const;

  test.each(['told', 'impossible'])('recipients of the data: %s', (recipients_outcome) => {
    const said = denied('erasure', { recipients_outcome }, unlisted);
    expect(said).toContain('recipients-otherwise');
  });
  test('recipients of the data: none', () => {
    expect(denied('erasure', { recipients_outcome: 'none' }, unlisted)).toContain(
      'recipients-denied',
    );
    expect(denied('erasure', { recipients_outcome: 'none' }, none)).not.toContain(
      'recipients-denied',
    );
  });
  test('a complaint that is right, in part or not', () => {
    const complaint = { representative: '', options: [] };
    for (const complaint_outcome of ['upheld', 'partly', 'not-upheld'] as const) {
      const said = { complaint_outcome };
      expect(denied('complaint-answer', said, { complaint })).toContain('complaint-otherwise');
      const finding = { outcome: complaint_outcome, reasons: 'Skälen står här' };
      expect(
        denied('complaint-answer', said, { complaint: { ...complaint, finding } }),
      ).not.toContain('complaint-otherwise');
    }
  });
  test('that a processor has passed a matter on', () => {
    const forwarding = { to: 'Kund', how: 'E-post', at: '2026-10-06T08:00:00Z' };
    const said = { addressee: 'person' };
    expect(denied('forwarding', said, {})).toContain('forwarded-otherwise');
    expect(denied('forwarding', said, { forwarding })).not.toContain('forwarded-otherwise');
  });
});

describe('a letter without the way to the authority and the court (Art. 12(4))', () => {
  test.each([
    ['refusal', 'access', {}],
    ['access-summary', 'access', {}],
    ['objection', 'objection', { objection_outcome: 'overridden' }],
    ['erasure', 'erasure', {}],
    ['rectification', 'rectification', {}],
  ] as const)('is found in %s', (kind, of, given) => {
    const facts = { answers: answersWith('sv', given) };
    expect(check(kind, { of, parts: [], facts })).toMatchObject([
      { code: 'no-complaint-route', severity: 'breach', mend: 'template' },
    ]);
  });
  test('is not found where nothing was refused', () => {
    const whole = { kept: '', not_corrected: '' };
    for (const [kind, of] of [
      ['objection', 'objection'],
      ['erasure', 'erasure'],
      ['rectification', 'rectification'],
      ['marketing-stop', 'marketing-objection'],
    ] as const) {
      const facts = { answers: answersWith('sv', whole) };
      expect(codes(kind, { of, parts: [], facts })).toEqual([]);
    }
  });
});

describe('an access summary', () => {
  test('with recipients that have no names is found when it holds data (C-154/21)', () => {
    expect(check('access-summary', { concerned: unnamed })).toMatchObject([
      { code: 'recipients-as-categories', severity: 'risk', mend: 'register' },
    ]);
    expect(codes('access-summary', { concerned: unnamed, facts: { tables: [] } })).toEqual([]);
  });
  test('with a redaction that has no ground is found (Art. 15(4))', () => {
    const counts = { rows: 0, values: 1, columns: ['X'], names: 0 };
    const held = { system: 'CRM', name: 'T', whole: false, ...counts };
    const withheld = [
      { ...held, ground: 'others-rights', words: '' },
      { ...held, ground: 'other', words: ' ' },
    ] as const;
    expect(check('access-summary', { facts: { withheld } })).toMatchObject([
      { code: 'redaction-without-ground', facts: { places: 1 }, mend: 'data' },
    ]);
  });
  test('with values of others that nobody has looked at is found', () => {
    expect(check('access-summary', { unreviewed: 3 })).toMatchObject([
      { code: 'others-data', severity: 'breach', facts: { values: 3 }, mend: 'data' },
    ]);
  });
});

test('the gravest come first', () => {
  const found = check('access-summary', {
    language: 'en',
    concerned: unnamed,
    unreviewed: 1,
    facts: { date: '2026-11-09', answers: answersWith('en') },
  });
  expect(found.map(({ severity }) => severity)).toEqual(['breach', 'breach', 'risk', 'risk']);
});

describe('what the record owes and does not say', () => {
  const summary = (letter: Letter = {}) =>
    check('access-summary', letter).map(({ code, facts, mend }) => ({ code, facts, mend }));

  test('a legitimate interest without its weighing is found (Art. 6(1)(f))', () => {
    const purposes = told.purposes.map(({ balancing, ...purpose }, at) =>
      at === 0 ? purpose : { ...purpose, balancing },
    );
    const concerned = { ...told, purposes };
    expect(summary({ concerned })).toEqual([
      { code: 'balancing-missing', facts: { purposes: 1 }, mend: 'register' },
    ]);
    expect(summary({ concerned, facts: { tables: [] } })).toEqual([]);
  });

  test('a column that nobody has put in words is found by name', () => {
    const mappings = [{ system: 'CRM-7', mapping: makeMapping({ sources: ['yourself'] }) }];
    expect(summary({ facts: { mappings } })).toEqual([
      { code: 'columns-unexplained', facts: { count: 1, columns: 'X1' }, mend: 'data' },
    ]);
  });

  test('a system whose source nobody has recorded is found', () => {
    const mapping = { ...mapped.mapping, sources: [] };
    expect(summary({ facts: { mappings: [{ system: 'CRM-7', mapping }] } })).toEqual([
      { code: 'source-not-stated', facts: { systems: 'CRM-7' }, mend: 'data' },
    ]);
  });

  test('data that the record’s own rule would have erased are found, with the day', () => {
    const concerned = {
      ...told,
      retention: record.retention.map((rule) => ({
        ...rule,
        counted: { months: 12, from: ['Senast inloggad'] },
      })),
    };
    const table = { ...contacts, columns: ['E-mail', 'Senast inloggad'] };
    const logged = (day: string) => ({
      concerned,
      facts: {
        tables: [{ ...table, rows: [['exempla@example.com', day]] }],
        mappings: [
          {
            system: 'CRM-7',
            mapping: { ...mapped.mapping, purposes: told.purposes.map(({ id }) => id) },
          },
        ],
      },
    });
    expect(summary(logged('2025-11-02'))).toEqual([]);
    expect(summary(logged('2025-11-01'))).toEqual([
      { code: 'storage-passed', facts: { where: 'CRM-7, T1: 2026-11-01' }, mend: 'data' },
    ]);
  });
});
