import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as asn1 from 'asn1js';
import { attachment, mixed, multipart, rawMail, taken, utf8 } from '../mail.ts';
import { outlookFile } from '../../../../factories/files/outlook.ts';

const words = 'Jag vill att ni raderar mina uppgifter.';
const inner = Buffer.from(`Content-Type: text/plain; charset=utf-8\r\n\r\n${words}`);
const [data, signedData, envelopedData, compressedData] = [
  '1.2.840.113549.1.7.1',
  '1.2.840.113549.1.7.2',
  '1.2.840.113549.1.7.3',
  '1.2.840.113549.1.9.16.1.9',
];

const sequence = (...value: asn1.AsnType[]) => new asn1.Sequence({ value });
const tagged = (...value: asn1.AsnType[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value });
const octets = (content: Uint8Array) =>
  new asn1.OctetString({ valueHex: new Uint8Array(content).buffer });

/** Content as CMS holds it, without the certificates and signatures that nobody looks at. */
const cms = (type: string, content: Uint8Array) =>
  Buffer.from(
    sequence(
      new asn1.ObjectIdentifier({ value: type }),
      tagged(
        sequence(
          new asn1.Integer({ value: 1 }),
          type === compressedData ? sequence() : new asn1.Set(),
          sequence(new asn1.ObjectIdentifier({ value: data }), tagged(octets(content))),
        ),
      ),
    ).toBER(),
  );

const smime = (bytes: Uint8Array) =>
  rawMail(
    {
      'Content-Type': 'application/pkcs7-mime; name=smime.p7m',
      'Content-Transfer-Encoding': 'base64',
    },
    Buffer.from(bytes).toString('base64'),
  );

test('reads what was signed, also twice and compressed', async () => {
  expect(await taken(smime(cms(signedData, inner)))).toMatchObject({
    text: words,
    warnings: ['signature-unchecked'],
  });
  expect((await taken(smime(cms(compressedData, deflateSync(inner))))).text).toBe(words);
  const again = Buffer.concat([
    Buffer.from(
      'Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    ),
    Buffer.from(cms(signedData, inner).toString('base64')),
  ]);
  expect((await taken(smime(cms(signedData, again)))).text).toBe(words);
});

test('says what is encrypted, how to get at it, and keeps it', async () => {
  const { text, warnings, attachments } = await taken(smime(cms(envelopedData, inner)));
  expect({ text, warnings }).toEqual({ text: '', warnings: ['encrypted-smime'] });
  expect(attachments).toMatchObject([{ name: 'smime.p7m' }]);
});

test.each([
  ['what is cut off', cms(signedData, inner).subarray(0, 60)],
  ['what is none', Buffer.from('hej')],
])('says that a wrapper could not be read: %s', async (_, bytes) => {
  expect((await taken(smime(bytes))).warnings).toEqual(['wrapper-unread']);
});

test('reads signed and encrypted Outlook messages', async () => {
  const message = (content: Uint8Array) =>
    outlookFile({
      texts: { '001A': 'IPM.Note.SMIME', '0037': 'Hej', '5D01': 'a@example.com' },
      files: [{ name: 'smime.p7m', mediaType: 'application/pkcs7-mime', content }],
    });
  expect((await taken(message(cms(signedData, inner)), 'a.msg')).text).toBe(words);
  expect((await taken(message(cms(envelopedData, inner)), 'a.msg')).warnings).toContain(
    'encrypted-smime',
  );
});

test('takes the armour off a text signed with PGP, and gives lines back their hyphens', async () => {
  const body = `-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nJag vill:\r\n- - radera\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQ\r\n-----END PGP SIGNATURE-----\r\n`;
  expect(await taken(rawMail({}, body))).toMatchObject({
    text: 'Jag vill:\n- radera',
    warnings: ['signature-unchecked'],
  });
});

test('says that a text is encrypted with PGP', async () => {
  const body = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n';
  expect((await taken(rawMail({}, body))).warnings).toEqual(['encrypted-pgp']);
});

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const attribute = (level: number, id: number, value: Buffer) =>
  Buffer.concat([Buffer.from([level]), u32(id), u32(value.length), value, Buffer.alloc(2)]);
const winmail = Buffer.concat([
  u32(0x223e9f78),
  Buffer.alloc(2),
  attribute(1, 0x00069007, u32(1252)),
  attribute(1, 0x0002800c, Buffer.from(`${words} R\xe4tt.\0`, 'latin1')),
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x00018010, Buffer.from('fullmakt.pdf\0')),
  attribute(2, 0x0006800f, Buffer.from('%PDF')),
]);

test('reads text and files out of a winmail.dat', async () => {
  const file = attachment('filename=winmail.dat', winmail.toString('base64')).replace(
    'application/octet-stream',
    'application/ms-tnef',
  );
  expect(await taken(rawMail(mixed, multipart(file)))).toMatchObject({
    text: `${words} Rätt.`,
    warnings: ['text-from-tnef'],
    attachments: [{ name: 'fullmakt.pdf', size: 4 }],
  });
});

test.each(Array.from({ length: 12 }, (_, at) => at * 13))(
  'a winmail.dat that ends after %i bytes is told of and kept',
  async (length) => {
    const file = attachment('filename=winmail.dat', winmail.subarray(0, length).toString('base64'));
    const { attachments, warnings } = await taken(rawMail(mixed, multipart(file)));
    expect(attachments.length + warnings.length).toBeGreaterThan(0);
  },
);

test('reads an Outlook message in the page of its language', async () => {
  const narrow = { '1000': Buffer.from([0xbf, 0xb9, 0x64, 0x61, 0x6d]) };
  const message = {
    texts: { '0037': 'x', '5D01': 'a@example.com' },
    narrow,
    numbers: { '3FF1': 0x0415 },
  };
  expect((await taken(outlookFile(message), 'a.msg')).text).toBe('żądam');
  const russian = {
    ...message,
    narrow: { '1000': Buffer.from([0xd3, 0xe4, 0xe0]) },
    numbers: { '3FF1': 0x0419 },
  };
  expect((await taken(outlookFile(russian), 'a.msg')).text).toBe('Уда');
});

/** RTF in the form that is not compressed ([MS-OXRTFCP], 2.1.3.2). */
const packed = (rtf: string) => {
  const bytes = Buffer.from(rtf, 'latin1');
  return Buffer.concat([
    u32(bytes.length + 12),
    u32(bytes.length),
    Buffer.from('MELA'),
    u32(0),
    bytes,
  ]);
};

test.each([
  [
    'plain',
    String.raw`{\rtf1\ansi\ansicpg1252 R\'e4tta mina uppgifter.\par}`,
    'Rätta mina uppgifter.',
  ],
  ['in Cyrillic letters', String.raw`{\rtf1\ansi\ansicpg1251 \'d3\'e4\'e0\par}`, 'Уда'],
  [
    'around HTML',
    String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}R\'e4tta{\*\htmltag72 </p>}}`,
    'Rätta',
  ],
])('reads a body that is RTF alone, %s', async (_, rtf, text) => {
  const message = {
    texts: { '0037': 'x', '5D01': 'a@example.com' },
    binary: { '1009': packed(rtf) },
  };
  expect((await taken(outlookFile(message), 'a.msg')).text).toBe(text);
});

test('RTF that claims a length it does not have takes no memory for it', async () => {
  const bytes = packed('{\\rtf1 x}');
  bytes.writeUInt32LE(0x7fffffff, 0);
  Buffer.from('LZFu').copy(bytes, 8);
  const message = { texts: { '0037': 'x', '5D01': 'a@example.com' }, binary: { '1009': bytes } };
  expect((await taken(outlookFile(message), 'a.msg')).warnings).toContain('text-empty');
});

const alternative = { 'Content-Type': 'multipart/alternative; boundary="cut"' };
const html = `Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hej! ${words} Jag har flyttat och vill inte ha mer.</p>`;

test.each([
  'This message is in HTML format.',
  'Ditt e-postprogram kan inte visa HTML.',
  'View this email in your browser: https://example.com/1',
  'Nyhetsbrev',
])('passes over a plain part that only says %j', async (stub) => {
  const body = multipart(`Content-Type: text/plain\r\n\r\n${stub}`, html);
  expect(await taken(rawMail(alternative, body))).toMatchObject({
    text: expect.stringContaining(words),
    warnings: ['plain-part-passed-over'],
  });
});

test.each([
  [[], 'text-empty'],
  [
    ['Content-Type: text/plain\r\n\r\nOnly the headers have been downloaded from the server.'],
    'text-not-downloaded',
  ],
  [
    [
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${utf8('\u0001\u0002\ufffd\ufffd\ufffd\u0003')}`,
    ],
    'text-garbled',
  ],
])('a text that could not be read is told of: %j', async (parts, warning) => {
  expect((await taken(rawMail(mixed, multipart(...parts)))).warnings).toContain(warning);
});

test('lists attachments that the mail names and does not hold', async () => {
  const parts = [
    'Content-Type: text/plain\r\n\r\nSe https://www.dropbox.com/s/abc/intyg.pdf?dl=0 och\r\n[The attachment foto.jpg has been manually removed]',
    'Content-Type: message/external-body; access-type=x-mutt-deleted; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n',
    'Content-Type: text/x-moz-deleted; name="Deleted: b.pdf"\r\nContent-Disposition: attachment; filename="Deleted: b.pdf"\r\n\r\nYou deleted it',
    'Content-Type: text/plain; name="Attachment removed.txt"\r\nContent-Disposition: attachment; filename="Attachment removed.txt"\r\n\r\nborta',
  ];
  const { attachments, warnings } = await taken(rawMail(mixed, multipart(...parts)));
  expect(attachments.map(({ name, missing }) => [name, missing])).toEqual([
    ['a.pdf', 'elsewhere'],
    ['Deleted_ b.pdf', 'removed'],
    ['Attachment removed.txt', 'removed'],
    ['intyg.pdf', 'elsewhere'],
    ['foto.jpg', 'removed'],
  ]);
  expect(warnings).toContain('attachments-missing');
});

test('lists Outlook attachments that are links or objects', async () => {
  const { attachments } = await taken(
    outlookFile({
      texts: { '0037': 'x', '1000': 'Hej', '5D01': 'a@example.com' },
      files: [
        { name: 'moln.docx', numbers: { '3705': 7 } },
        { name: 'diagram', numbers: { '3705': 6 } },
      ],
    }),
    'a.msg',
  );
  expect(attachments).toMatchObject([
    { name: 'moln.docx', missing: 'elsewhere' },
    { name: 'diagram', missing: 'no-file' },
  ]);
});
