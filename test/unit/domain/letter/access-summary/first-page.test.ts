import { describe, expect, it } from 'vitest';
import { makeCase } from '../../../../factories/cases/case.ts';
import { contacts, record, summaryIn, textOf, under } from '../../../../factories/cases/letter.ts';
import { concernedBy } from '#domain/register/concerned.ts';
import { questionsAsked } from '#domain/letter/pre-send/questions-asked.ts';

const inShort = 'I korthet: det här har vi om dig';
const told = (changes: Parameters<typeof summaryIn>[1], subject = makeCase()) =>
  under(summaryIn('sv', changes, subject), inShort);

describe('the first page', () => {
  it('says what is held as values, and how many more there are', () => {
    const rows = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example'];
    const tables = [{ ...contacts, rows: rows.map((email) => [email, '', '']) }];
    expect(told({ tables })).toContain(
      'e-postadress: a@x.example, b@x.example, c@x.example och 2 till',
    );
  });

  it('leaves long texts, and columns from which something is withheld, to the copy', () => {
    const long = [{ ...contacts, rows: [['x'.repeat(61), '', '']] }];
    expect(told({ tables: long })).not.toContain('E-mail:');
    const entry = {
      system: 'CRM-7',
      name: 'T1',
      whole: false,
      values: 1,
      rows: 0,
      names: 0,
    } as const;
    const withheld = [
      { ...entry, columns: ['E-mail'], ground: 'others-rights', words: '' } as const,
    ];
    const page = told({ withheld });
    expect(page).not.toContain('exempla@example.com');
    expect(page).toContain('Något är utelämnat på ett ställe');
    expect(page).not.toContain('Ingenting');
  });

  it('names the purposes that concern the person, and no other', () => {
    const purpose = record.purposes[0];
    if (!purpose) throw new Error('No purpose');
    const mapping = {
      columns: [],
      purposes: [purpose.id],
      sources: [],
      recipients: [],
      codes: [],
    };
    const page = told({ mappings: [{ system: 'CRM-7', mapping }] });
    expect(page).toContain('med vår integritetspolicys ord, ”Genomföra tjänster”.');
    expect(page).not.toContain('marknadsföra relevanta');
  });
});

describe('the group a person belongs to', () => {
  const filled = [{ ...contacts, columns: ['E-mail', 'Namn', 'Företag'] }];
  const groupsOf = (group: 'service-user' | 'prospect' | 'unknown') =>
    concernedBy(filled, [], record, group).groups.map(({ id }) => id);

  it('is the only one told of', () => {
    expect(groupsOf('service-user')).toEqual(['customers-and-users']);
    expect(groupsOf('prospect')).toEqual(['prospective-customers']);
  });
});

it('every system that answered is told with its day and result, also the empty ones', () => {
  const subject = makeCase(
    { type: 'ask-area', system: 'Löner', colleague: 'HR', dueOn: '' },
    { type: 'ask-area', system: 'CRM-7', colleague: 'Sälj', dueOn: '' },
    { type: 'receive-area', id: 'a1', holdsData: false, note: '' },
  );
  const page = textOf(summaryIn('sv', {}, subject));
  expect(page).toContain('Löner\n6 oktober 2026\nInget om dig');
  expect(page).not.toMatch(/CRM-7\n6 oktober/);
});

it('the case itself is kept until a day that is told', () => {
  const page = under(summaryIn('sv', { date: '2026-11-02' }), 'Om din begäran');
  expect(page).toContain(
    '36 månader efter att det har avslutats, alltså tidigast till den 2 november 2029',
  );
});

it.each([
  ['Hej! Säljer ni mina uppgifter? Tack.', ['Säljer ni mina uppgifter?']],
  ['> Har ni frågor?\nNej tack.', []],
  ['Se https://example.com/?q= och svara.', []],
  ['', []],
])('of %j the questions are %j', (text, questions) => {
  expect(questionsAsked(text)).toEqual(questions);
});

it.each([
  ['sv', 'som textfilen DSR-2026-0001-messages.txt'],
  ['en', 'is the text file DSR-2026-0001-messages.txt'],
] as const)(
  'what somebody wrote of whom nothing is held is a file, told of in a sentence (%s)',
  (language, told) => {
    const messages = [
      { receivedAt: '2026-10-05T08:15:00Z', subject: 'Hej', text: 'Hej', attachments: '' },
    ];
    const letter = summaryIn(language, { tables: [], messages });
    expect(textOf(letter)).toContain(told);
    expect(letter.blocks.some(({ type }) => type === 'table')).toBe(false);
  },
);
