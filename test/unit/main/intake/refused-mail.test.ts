import { expect, test } from 'vitest';
import { largestFile } from '#shared/largest-file.ts';
import { attachment, mixed, multipart, rawMail, refusal, taken } from './mail.ts';

const text = (content: string) => Buffer.from(content);

test('refuses an empty file', async () => {
  expect(await refusal(new Uint8Array())).toEqual({ code: 'file-empty' });
});

test('refuses a file over the limit with its size', async () => {
  const size = largestFile + 1;
  expect(await refusal(new Uint8Array(size))).toEqual({
    code: 'file-too-large',
    size,
    limit: largestFile,
  });
});

test('says of a header beyond the limit that it is too long, and what the limit is', async () => {
  const many = text(`References: ${'<a@example.com> '.repeat(100_000)}\r\n`);
  const header = Buffer.from(rawMail({}, 'Hej')).toString('latin1').split('\r\n\r\n')[0] ?? '';
  const mail = Buffer.concat([text(`${header}\r\n`), many, text('\r\nHej')]);
  expect(await refusal(mail)).toEqual({ code: 'header-too-large', megabytes: 1 });
});

test.each([
  [
    'a PDF under a false name',
    text('%PDF-1.7\n%\xe2\xe3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  ],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a note', text('Hej!\n\nRing Alva om registerutdraget.\n')],
  ['a note with colons', text('Att göra: ring\nNär: i dag\n\nKlart.\n')],
  ['a settings file', text('name: x\ndate: 2026\nversion: 2\nscripts: y\nlicense: MIT\n\n')],
  ['a web page', text('<!doctype html>\n<title>From: me</title>\n')],
  ['nothing but blank lines', text('\r\n\r\n\r\n')],
  ['zero bytes', new Uint8Array(5_000)],
  ['a header with zero bytes in it', text('From: a@example.com\nSubject: \0\nDate: x\n\nHej')],
])('takes %s for no mail', async (_, bytes) => {
  expect(await refusal(bytes)).toEqual({ code: 'not-an-email' });
});

test.each(['brev.pdf', 'brev.PDF', 'list.xlsx', 'personer.csv'])(
  'takes %s for no mail by its name',
  async (name) => {
    const extension = name.slice(-4).replace('.', '').toLowerCase();
    expect(await refusal(rawMail({}, 'Hej'), name)).toEqual({
      code: 'not-a-mail-file',
      extension,
    });
  },
);

test('knows an Outlook file under a false name, and one that is only its beginning', async () => {
  const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  expect(await refusal(bytes, 'brev')).toEqual({ code: 'msg-unreadable' });
});

test('reads a mail without an extension', async () => {
  expect(await refusal(rawMail({}, 'Hej'), 'mail')).toBe('taken');
});

test('refuses a mail cut off in its header', async () => {
  const cut = 'From: a@example.com\r\nDate: Mon, 2 Nov 2026 08:00:00 +0100\r\nSubj';
  expect(await refusal(text(cut))).toEqual({ code: 'email-truncated' });
});

test('takes in a header that is whole though nothing follows it', async () => {
  const header = rawMail({}, '').subarray(0, -2);
  expect(await taken(header)).toMatchObject({
    subject: 'Begäran',
    warnings: ['text-empty', 'truncated'],
  });
});

test('takes in what there is of a mail cut off in an attachment, and says so', async () => {
  const body = multipart(
    'Content-Type: text/plain\r\n\r\nHej, se bilagan.',
    attachment('filename="a.bin"', Buffer.alloc(3_000, 7).toString('base64')),
  );
  const whole = rawMail(mixed, body);
  const email = await taken(whole.subarray(0, whole.length - 1_000));
  expect(email.text).toBe('Hej, se bilagan.');
  expect(email.attachments.map(({ name }) => name)).toEqual(['a.bin']);
  expect(email.warnings).toEqual(['truncated']);
  expect((await taken(whole)).warnings).toEqual([]);
});

test.each([
  ['quoted-printable', 'Hej p=C3=A5 dig, det h=', 'Hej p=C3=A5 dig.'],
  ['base64', 'SGVqIHDDpSBkaWc', 'SGVqIHDDpSBkaWc='],
])('sees that a %s text ends midway', async (encoding, cut, whole) => {
  const fields = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': encoding,
  };
  expect((await taken(rawMail(fields, cut))).warnings).toEqual(['truncated']);
  expect((await taken(rawMail(fields, whole))).warnings).toEqual([]);
});
