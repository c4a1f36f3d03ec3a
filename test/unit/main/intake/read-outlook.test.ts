import MsgReader from '@kenjiuno/msgreader';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attachmentBytes } from '#main/intake/mail/attachment-bytes.ts';
import { readCollected } from '#main/intake/tables/read-collected.ts';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { draftSchema } from '#shared/views/intake-views.ts';
import { type Message, outlookFile } from '../../../factories/files/outlook.ts';
import { modifiedAt, now, refusal, taken } from './mail.ts';

const text =
  'Hej!\r\n\r\nJag vill ha ett registerutdrag enligt artikel 15.\r\n\r\nHälsningar\r\nAlva Exempelsson';
const picture = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

const message: Message = {
  texts: {
    '0037': 'Begäran om registerutdrag – åäö ✓',
    '0042': 'Alva "Ally" Exempelsson',
    '5D02': 'alva@example.com',
    '0E04': 'Dataskydd',
    '1000': text,
    '1035': '<outlook-1@example.com>',
    '1042': '<before@example.com>',
  },
  times: { '0039': '2026-11-02T07:14:00Z', '0E06': '2026-11-02T07:14:51Z' },
  files: [
    { name: 'intyg å.png', mediaType: 'image/png', content: picture },
    { name: 'stor.bin', content: Buffer.alloc(20_000, 7) },
    { name: 'Tidigare svar', message: { texts: { '0037': 'Tidigare', '1000': 'Inre text' } } },
  ],
};

test('reads an Outlook message as another reader does', async () => {
  const bytes = outlookFile(message);
  const copy = new Uint8Array(bytes);
  const other = new MsgReader(copy.buffer).getFileData();
  expect(other).toMatchObject({ subject: message.texts?.['0037'], body: text });

  const email = await taken(bytes, 'brev.msg');
  expect(email).toMatchObject({
    from: { name: 'Alva "Ally" Exempelsson', email: 'alva@example.com' },
    subject: 'Begäran om registerutdrag – åäö ✓',
    text: text.replaceAll('\r', ''),
    receivedAt: '2026-11-02T07:14:51Z',
    messageId: '<outlook-1@example.com>',
    inReplyTo: ['<before@example.com>'],
    suggestedKind: 'access',
    language: 'sv',
    mediaType: 'application/vnd.ms-outlook',
    warnings: [],
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(email.attachments).toMatchObject([
    { name: 'intyg å.png', mediaType: 'image/png', size: picture.length },
    { name: 'stor.bin', mediaType: 'application/octet-stream', size: 20_000 },
    { name: 'Tidigare svar.eml', mediaType: 'message/rfc822' },
  ]);
  const { mediaType: _, inReplyTo: __, references: ___, messageId: ____, ...draft } = email;
  expect(draftSchema.safeParse({ id: 'x', ...draft }).error).toBeUndefined();
});

test('gives back each attachment byte for byte, and a message within as a mail', async () => {
  const bytes = outlookFile(message);
  expect(Buffer.from((await attachmentBytes(bytes, 0)) ?? [])).toEqual(picture);
  expect(Buffer.from((await attachmentBytes(bytes, 1)) ?? [])).toEqual(Buffer.alloc(20_000, 7));
  const inner = await attachmentBytes(bytes, 2);
  const read = await readEmail(
    { name: 'inre.eml', bytes: inner ?? new Uint8Array(), modifiedAt },
    now,
  );
  expect(read).toMatchObject({ ok: true, value: { subject: 'Tidigare', text: 'Inre text' } });
});

test('believes the header it was transported with before Outlook’s own properties', async () => {
  const header = [
    'Received: from a by b; Tue, 3 Nov 2026 09:00:00 +0100',
    'From: "Olof Provdal" <olof@example.com>',
    'Subject: =?utf-8?Q?R=C3=A4ttelse?=',
    'Message-ID: <transported@example.com>',
    'References: <a@example.com>',
    '\t<b@example.com>',
    'Content-Type: multipart/alternative; boundary="gone"',
    'MIME-Version: 1.0',
    '',
  ].join('\r\n');
  const email = await taken(
    outlookFile({ ...message, texts: { ...message.texts, '007D': header } }),
    'a.msg',
  );
  expect(email).toMatchObject({
    from: { name: 'Olof Provdal', email: 'olof@example.com' },
    subject: 'Rättelse',
    receivedAt: '2026-11-03T08:00:00Z',
    messageId: '<transported@example.com>',
    references: ['<a@example.com>', '<b@example.com>'],
    text: text.replaceAll('\r', ''),
  });
});

test('reads texts in an old code page, and HTML where there is nothing else', async () => {
  const bytes = outlookFile({
    narrow: {
      '0037': Buffer.from('R\xe4ttelse', 'latin1'),
      '0C1A': Buffer.from('\xc5sa', 'latin1'),
    },
    texts: { '0C1F': '/O=EXCHANGE/CN=ASA' },
    binary: { '1013': Buffer.from('<p>Min adress är <b>fel</b>.</p>') },
    numbers: { '3FFD': 1252, '3FDE': 65001 },
    times: { '0E06': '2026-11-02T07:14:51Z' },
  });
  expect(await taken(bytes, 'a.msg')).toMatchObject({
    from: { name: 'Åsa', email: '' },
    subject: 'Rättelse',
    text: 'Min adress är fel.',
    warnings: ['sender-missing', 'text-from-html'],
  });
});

test('cannot be made to write a header line or a part of its own', async () => {
  const bytes = outlookFile({
    texts: {
      '0037': 'Hej\r\nFrom: other@example.com\r\n\r\nbody',
      '0042': 'A"\r\nSubject: false',
      '5D02': 'alva@example.com',
      '1000': '--=_\r\nContent-Type: text/html\r\n\r\n<p>x</p>',
    },
    files: [{ name: 'a"\r\nX: y.txt', mediaType: 'text/plain\r\nX: y', content: Buffer.from('x') }],
    times: { '0E06': '2026-11-02T07:14:51Z' },
  });
  const email = await taken(bytes, 'a.msg');
  expect(email.subject).toBe('Hej From: other@example.com body');
  expect(email.from.email).toBe('alva@example.com');
  expect(email.text).toContain('<p>x</p>');
  expect(email.attachments).toHaveLength(1);
});

test('is collected as data too: what it says, and what is attached', async () => {
  const read = await readCollected({ name: 'brev.msg', bytes: outlookFile(message) });
  expect(read).toMatchObject({
    ok: true,
    value: {
      mediaType: 'application/vnd.ms-outlook',
      tables: [
        { name: 'brev', columns: ['From', 'To', 'Date', 'Subject', 'Text'] },
        { name: 'brev: attachments', rows: [['intyg å.png', 'image/png', '12'], {}, {}] },
      ],
    },
  });
});

/** The first sector of the first chain of the allocation table points back at itself. */
function circular(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const table = (file.readUInt32LE(76) + 1) * 512;
  const start = file.readUInt32LE(48);
  file.writeUInt32LE(start, table + start * 4);
  return file;
}

test('refuses a file whose sectors lead in a circle, or that ends too soon', async () => {
  const bytes = outlookFile(message);
  expect(await refusal(circular(bytes), 'a.msg')).toEqual({ code: 'msg-unreadable' });
  expect(await refusal(bytes.subarray(0, 700), 'a.msg')).toEqual({ code: 'msg-unreadable' });
});

test('knows a spreadsheet with a password, and an old one, by what is in them', async () => {
  const holding = (name: string) => {
    const file = Buffer.from(outlookFile({}));
    const at = file.indexOf(Buffer.from('__properties_version1.0', 'utf16le'));
    file.fill(0, at, at + 64);
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    return file;
  };
  const read = async (stream: string, name: string) => {
    const answer = await readCollected({ name, bytes: holding(stream) });
    return answer.ok ? 'taken' : answer.error;
  };
  expect(await read('EncryptedPackage', 'a.xlsx')).toEqual({ code: 'file-protected' });
  expect(await read('Workbook', 'a.xls')).toEqual({ code: 'format-unsupported', extension: 'xls' });
});

test('any damage gives a refusal or a draft', async () => {
  const whole = outlookFile(message);
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const { at, to } of changes) if (at >= 8) bytes[at] = to;
      const email = await readEmail({ name: 'a.msg', bytes, modifiedAt }, now);
      expect(!email.ok || email.value.receivedAt <= now).toBe(true);
    }),
    { numRuns: 300 },
  );
});
