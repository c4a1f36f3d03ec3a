import { expect, test } from 'vitest';
import { outlookFile } from '../../../../factories/files/outlook.ts';
import { multipart, rawMail, taken, utf8 } from '../mail.ts';

const report = (type: string) => `multipart/report; report-type=${type}; boundary="cut"`;
const part = (type: string, text = 'x') => `Content-Type: ${type}\r\n\r\n${text}`;
const plain = part('text/plain', 'Se nedan');
const failed = part('message/delivery-status', 'Action: failed');
const original = part(
  'message/rfc822',
  'From: a@example.com\r\nSubject: Utdrag\r\n\r\nJag begär ut allt',
);

const what = async (fields: Record<string, string | undefined>, body = 'Hej') => {
  const { questions } = await taken(rawMail(fields, body));
  return questions.map((asked) => (asked.question === 'automatic' ? asked.what : asked.question));
};

test.each([
  ['auto-reply', { 'Auto-Submitted': 'auto-replied (vacation)' }],
  ['auto-reply', { 'X-Autoreply': 'yes' }],
  ['auto-reply', { Precedence: 'auto_reply' }],
  ['auto-reply', { Subject: 'Automatic reply: Utdrag' }],
  ['auto-reply', { Subject: '=?utf-8?Q?R=C3=A9ponse_automatique_: Utdrag?=' }],
  ['auto-reply', { Subject: 'Automaattinen vastaus: Utdrag' }],
  ['auto-reply', { Subject: 'Abwesenheitsnotiz: Utdrag' }],
  ['delivery-report', { 'X-Failed-Recipients': 'a@example.com' }],
  ['delivery-report', { From: 'MAILER-DAEMON@example.com', Subject: 'failure notice' }],
  ['delivery-report', { Subject: 'Olevererbart: Utdrag' }],
  ['delivery-report', { Subject: 'Undelivered Mail Returned to Sender' }],
  ['read-receipt', { Subject: 'Luettu: Utdrag' }],
  ['calendar', { 'Content-Type': 'text/calendar; method=REPLY' }],
  ['calendar', { Subject: 'Accepted: Utdrag' }],
  ['newsletter', { 'List-Unsubscribe': '<https://example.com>' }],
  ['newsletter', { Precedence: 'bulk' }],
  ['machine', { 'Auto-Submitted': 'auto-generated' }],
  ['machine', { 'Return-Path': '<>' }],
])('sees %s in %j', async (kind, fields: Record<string, string>) => {
  expect(await what(fields)).toEqual([kind]);
});

test('sees reports by their parts, and takes what they answer for no message passed on', async () => {
  const bounce = { 'Content-Type': report('delivery-status') };
  expect(await what(bounce, multipart(plain, failed, original))).toEqual(['delivery-report']);
  const mixed = { 'Content-Type': 'multipart/mixed; boundary="cut"' };
  expect(await what(mixed, multipart(plain, failed, original))).toEqual(['delivery-report']);
  const read = multipart(plain, part('message/disposition-notification'));
  expect(await what({ 'Content-Type': report('disposition-notification') }, read)).toEqual([
    'read-receipt',
  ]);
});

test.each([
  ['auto-reply', 'IPM.Note.Rules.OofTemplate.Microsoft'],
  ['delivery-report', 'REPORT.IPM.Note.NDR'],
  ['read-receipt', 'REPORT.IPM.Note.IPNRN'],
  ['calendar', 'IPM.Schedule.Meeting.Resp.Pos'],
])('sees %s in an Outlook message of class %s', async (kind, of) => {
  const texts = { '001A': of, '0037': 'Utdrag', '1000': 'Hej', '5D01': 'a@example.com' };
  const { questions } = await taken(outlookFile({ texts }), 'a.msg');
  expect(questions).toMatchObject([{ question: 'automatic', what: kind, proposal: 'skip' }]);
});

test.each([
  ['an answer in a thread', { 'In-Reply-To': '<1@x>', 'Auto-Submitted': 'no' }],
  ['a subject with such a word within', { Subject: 'Fråga om automatiskt svar' }],
  [
    'a member who writes to a list',
    {
      'List-Id': '<d.example>',
      'List-Post': '<mailto:d@example.com>',
      'List-Unsubscribe': '<x>',
      Precedence: 'list',
    },
  ],
  ['a mail that suppresses such answers', { 'X-Auto-Response-Suppress': 'All' }],
])('takes %s for a person’s', async (_, fields: Record<string, string>) => {
  const { questions } = await taken(
    rawMail({ ...fields, Subject: utf8(fields['Subject'] ?? 'Hej') }, 'Hej'),
  );
  expect(questions).toEqual([]);
});

test('proposes to take in what speaks of a breach, whoever sent it', async () => {
  const text = utf8('Vi har drabbats av en personuppgiftsincident: uppgifter har läckt.');
  const fields = {
    'Auto-Submitted': 'auto-generated',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  const { questions } = await taken(rawMail(fields, text));
  expect(questions).toMatchObject([{ because: 'breach', proposal: 'take' }]);
});
