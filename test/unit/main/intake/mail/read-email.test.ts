import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { draftSchema } from '#shared/views/intake-views.ts';
import { rawMail, taken, utf8 } from '../mail.ts';

test('gives a draft the desk accepts, with the ids that tie it to other mails', async () => {
  const bytes = rawMail(
    {
      Subject: 'Begaran om registerutdrag',
      'In-Reply-To': '<0@example.com> (sent yesterday)',
      References: '<a@example.com>\r\n <b@example.com>',
    },
    'Jag vill ha ett registerutdrag.\r\n',
  );
  const email = await taken(bytes);
  expect(email).toEqual({
    file: 'mail.eml',
    from: { name: 'Alva Exempelsson', email: 'alva@example.com' },
    subject: 'Begaran om registerutdrag',
    text: 'Jag vill ha ett registerutdrag.',
    receivedAt: '2026-11-02T07:14:51Z',
    attachments: [],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    suggestedKind: 'access',
    sure: 'sure',
    because: [{ words: 'registerutdrag', kind: 'access' }],
    also: [],
    language: 'sv',
    warnings: [],
    receipt: { source: 'date', line: 'Date: Mon, 02 Nov 2026 08:14:51 +0100', against: [] },
    questions: [],
    writers: [{ name: 'Alva Exempelsson', email: 'alva@example.com' }],
    mediaType: 'message/rfc822',
    messageId: '<1@example.com>',
    inReplyTo: ['<0@example.com>'],
    references: ['<a@example.com>', '<b@example.com>'],
  });
  const { messageId: _, inReplyTo: __, references: ___, mediaType: ____, ...draft } = email;
  expect(draftSchema.safeParse({ id: 'draft', ...draft }).success).toBe(true);
});

test('leaves the bytes it is given as they were', async () => {
  const bytes = rawMail({ Subject: 'Beg\xe4ran' }, 'R\xe4tta');
  const before = Buffer.from(bytes);
  await taken(bytes);
  expect(Buffer.compare(before, bytes)).toBe(0);
});

test('says when the sender has no address', async () => {
  const email = await taken(rawMail({ From: 'Alva', Sender: undefined }, 'Hej'));
  expect(email.from).toEqual({ name: 'Alva', email: '' });
  expect(email.warnings).toEqual(['sender-missing']);
});

test('takes the one who sent it for the writer when the writer is missing', async () => {
  const email = await taken(rawMail({ From: undefined, Sender: 'Bo <bo@example.com>' }, 'Hej'));
  expect(email.from).toEqual({ name: 'Bo', email: 'bo@example.com' });
});

test('reads a mail that an mbox line, blank lines or a byte order mark stand before', async () => {
  const plain = rawMail({}, 'Hej');
  const mbox = Buffer.concat([Buffer.from('From alva@example.com Mon Nov  2 2026\r\n'), plain]);
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]);
  const late = Buffer.concat([Buffer.from('\r\n \r\n'), plain]);
  expect(await taken(late)).toMatchObject({ subject: 'Begäran', text: 'Hej' });
  expect((await taken(mbox)).from.email).toBe('alva@example.com');
  expect((await taken(marked)).from.email).toBe('alva@example.com');
});

test('reads lines that end in LF alone', async () => {
  const bytes = Buffer.from(Buffer.from(rawMail({}, 'Hej\r\ndu')).toString().replaceAll('\r', ''));
  expect((await taken(bytes)).text).toBe('Hej\ndu');
});

test('keeps line breaks and direction marks out of subject and name', async () => {
  const subject = `=?utf-8?B?${Buffer.from('Hej\r\nBcc: x\u202egpj').toString('base64')}?=`;
  const email = await taken(rawMail({ Subject: subject }, 'Hej'));
  expect(email.subject).toBe('Hej Bcc: xgpj');
});

test('shortens a subject and a text that have no end', async () => {
  const email = await taken(rawMail({ Subject: 'x'.repeat(5_000) }, 'ord '.repeat(100_000)));
  expect(email.subject).toHaveLength(1_000);
  expect(email.text).toHaveLength(200_000);
  expect(email.warnings).toEqual(['text-shortened']);
});

test('asks whether one mail is several cases, but not of an authority that tells of a complaint', async () => {
  const several = await taken(
    rawMail({ Subject: 'Hej' }, 'Jag vill ha ett registerutdrag. Radera sedan mina uppgifter.\r\n'),
  );
  expect(several.questions).toMatchObject([
    { question: 'requests', kinds: ['access', 'erasure'], proposal: 'each' },
  ]);
  const inquiry = await taken(
    rawMail(
      { Subject: 'Begaran om yttrande', 'Content-Type': 'text/plain; charset=utf-8' },
      utf8('Vi har tagit emot ett klagomål mot er. Detta är en begäran om yttrande.\r\n'),
    ),
  );
  expect(inquiry).toMatchObject({
    suggestedKind: 'authority-inquiry',
    also: ['complaint'],
    questions: [],
  });
});
