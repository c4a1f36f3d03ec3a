import { expect, test } from 'vitest';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { parseMailDate } from '#main/intake/mail/date/mail-date.ts';
import { modifiedAt, now, rawMail, taken } from './mail.ts';

const received = (date: string) => `from mx.example.com by mail.example.com; ${date}`;

test('is when our own server took it, the topmost Received', async () => {
  const fields = {
    Received: `${received('Tue, 03 Nov 2026 09:00:00 +0100')}\r\nReceived: ${received('Mon, 02 Nov 2026 09:00:00 +0100')}`,
  };
  const { receivedAt, warnings } = await taken(rawMail(fields, 'Hej'));
  expect({ receivedAt, warnings }).toEqual({ receivedAt: '2026-11-03T08:00:00Z', warnings: [] });
});

test("is the sender's date when the server wrote a date to come, and says so", async () => {
  const fields = { Received: received('Tue, 03 Nov 2027 09:00:00 +0100') };
  const { receivedAt, warnings } = await taken(rawMail(fields, 'Hej'));
  expect(receivedAt).toBe('2026-11-02T07:14:51Z');
  expect(warnings).toEqual(['date-doubtful']);
});

test.each([
  ['missing', undefined],
  ['to come', 'Mon, 30 Nov 2026 08:00:00 +0100'],
  ['from before the GDPR', 'Thu, 01 Jan 1970 00:00:00 +0000'],
  ['not in the calendar', 'Mon, 31 Nov 2025 08:00:00 +0100'],
  ['no date at all', 'igår'],
])("is the file's date when the mail's is %s", async (_, date) => {
  const { receivedAt, warnings } = await taken(rawMail({ Date: date }, 'Hej'));
  expect(receivedAt).toBe(modifiedAt);
  expect(warnings).toEqual(['date-from-file']);
});

const days = (by: string, to: string) => ({
  To: 'dataskydd@exempel.example',
  Received: `from x by ${by}; Mon, 16 Nov 2026 09:00:00 +0100\r\nReceived: from y by ${to}; Mon, 02 Nov 2026 09:00:00 +0100`,
});

test.each([
  [
    'fetched to another machine later',
    days('pc7.exempel.example with POP3 (fetchmail)', 'mail.exempel.example'),
  ],
  ['passed between our own servers', days('inside.exempel.example', 'mail.exempel.example')],
  ['kept back by the sender’s', days('mail.exempel.example', 'mx.example.com')],
])(
  'is the earlier of two days that lie apart when the mail was %s, and says so',
  async (_, fields) => {
    const { receivedAt, receipt, warnings } = await taken(rawMail(fields, 'Hej'));
    expect(receivedAt).toBe('2026-11-02T08:00:00Z');
    expect(receipt).toMatchObject({
      source: 'received',
      against: [{ code: 'later-line', at: '2026-11-16T08:00:00Z' }],
    });
    expect(warnings).toEqual(['received-apart']);
  },
);

test('is the first that one of our servers wrote in a row', async () => {
  const fields = {
    To: 'dataskydd@exempel.example',
    Received: [
      'b.exempel.example; Mon, 02 Nov 2026 23:00:00 +0100',
      'a.exempel.example; Mon, 02 Nov 2026 09:00:30 +0100',
      'mx.example.com; Mon, 02 Nov 2026 09:00:00 +0100',
    ]
      .map((line) => `by ${line}`)
      .join('\r\nReceived: '),
  };
  expect(await taken(rawMail(fields, 'Hej'))).toMatchObject({
    receivedAt: '2026-11-02T08:00:30Z',
    warnings: [],
  });
});

test('is the sender’s date when it lies days before the only line of a server, and no clock that was never set', async () => {
  const Received = received('Mon, 16 Nov 2026 09:00:00 +0100');
  expect(await taken(rawMail({ Received }, 'Hej'))).toMatchObject({
    receivedAt: '2026-11-02T07:14:51Z',
    receipt: { source: 'date', against: [{ code: 'later-line' }] },
    warnings: ['received-apart'],
  });
  const Date = 'Tue, 01 Jan 2019 00:00:00 +0000';
  expect((await taken(rawMail({ Received, Date }, 'Hej'))).receivedAt).toBe('2026-11-16T08:00:00Z');
});

test('names a date to come among what speaks against it', async () => {
  const { receipt } = await taken(
    rawMail({ Received: received('Tue, 03 Nov 2027 09:00:00 +0100') }, 'Hej'),
  );
  expect(receipt).toMatchObject({
    source: 'date',
    against: [{ code: 'in-future', at: '2027-11-03T08:00:00Z' }],
  });
});

test('is now when even the file is dated in the future', async () => {
  const bytes = rawMail({ Date: undefined }, 'Hej');
  const email = await readEmail({ name: 'a.eml', bytes, modifiedAt: '2027-01-01T00:00:00Z' }, now);
  expect(email).toMatchObject({
    ok: true,
    value: { receivedAt: now, warnings: ['date-from-file'] },
  });
});

test.each([
  ['Mon, 02 Nov 2026 08:14:51 +0100', '2026-11-02T07:14:51Z'],
  ['2 Nov 2026 08:14 +0100', '2026-11-02T07:14:00Z'],
  ['Mon,  2 Nov 2026 08:14:51 +0100 (CET)', '2026-11-02T07:14:51Z'],
  ['Mon, 02 Nov 2026 08:14:51 GMT', '2026-11-02T08:14:51Z'],
  ['Mon, 02 Nov 2026 08:14:51 -0000', '2026-11-02T08:14:51Z'],
  ['Mon, 02 Nov 2026 08:14:51', '2026-11-02T08:14:51Z'],
  ['Mon, 02 Nov 2026 03:14:51 EST', '2026-11-02T08:14:51Z'],
  ['02 Nov 26 08:14:51 +0100', '2026-11-02T07:14:51Z'],
  ['Sun, 25 Oct 2026 02:30:00 +0100', '2026-10-25T01:30:00Z'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59Z'],
  ['Mon Nov  2 08:14:51 2026', '2026-11-02T08:14:51Z'],
  ['Mon Nov 02 2026 08:14:51 GMT+0100 (CET)', '2026-11-02T07:14:51Z'],
  ['2026-11-02T08:14:51+01:00', '2026-11-02T07:14:51Z'],
  ['2026-11-02T07:14:51.123Z', '2026-11-02T07:14:51Z'],
  ['2026-11-02 08:14:51 +0100', '2026-11-02T07:14:51Z'],
  ['Monday, November 2, 2026 8:14:51 PM +0100', '2026-11-02T19:14:51Z'],
  ['mån, 02 nov 2026 08:14:51 +0100', '2026-11-02T07:14:51Z'],
  ['02.11.2026 08:14:51', '2026-11-02T08:14:51Z'],
  ['ma 2 marras 2026 08:14:51 +0200', '2026-11-02T06:14:51Z'],
])('reads the mail date %s', (text, instant) => {
  expect(parseMailDate(text)?.toString()).toBe(instant);
});

test.each([
  '',
  '2026-11-02',
  'Mon, 02 Nov 2026',
  '29 Feb 2026 10:00 +0100',
  '2 Foo 2026 10:00 +0100',
  '2 Nov 2026 25:00 +0100',
  '2 Nov 2026 10:00 +9900',
])('makes nothing of the date %j', (text) => expect(parseMailDate(text)).toBeUndefined());
