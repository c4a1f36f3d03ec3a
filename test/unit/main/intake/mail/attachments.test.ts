import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attachmentBytes } from '#main/intake/mail/attachment-bytes.ts';
import { attachment, mixed, multipart, rawMail, taken } from '../mail.ts';

const names = async (...dispositions: string[]) => {
  const email = await taken(
    rawMail(mixed, multipart(...dispositions.map((name) => attachment(name)))),
  );
  return email.attachments.map(({ name }) => name);
};

test.each([
  ['filename="../../x"', 'x'],
  ['filename="..\\\\..\\\\x.txt"', 'x.txt'],
  ['filename="/etc/passwd"', 'passwd'],
  ['filename="C:\\\\Users\\\\x\\\\brev.pdf"', 'brev.pdf'],
  ["filename*=utf-8''..%2F..%2Fx", 'x'],
  ["filename*=utf-8''gr%C3%B6n%E2%80%AEgpj.exe", 'gröngpj.exe'],
  ["filename*=utf-8''a%00b%0A.txt", 'ab.txt'],
  ['filename="CON.txt"', '_CON.txt'],
  ['filename="lpt1"', '_lpt1'],
  ['filename="a:b*c?.txt"', 'a_b_c_.txt'],
  ['filename="namn. . "', 'namn'],
  ['filename="...."', 'attachment-1.bin'],
  ['filename=""', 'attachment-1.bin'],
  ['x=y', 'attachment-1.bin'],
  ['filename="=?utf-8?Q?kvitto_=E2=82=AC.pdf?="', 'kvitto €.pdf'],
  ["filename*0*=utf-8''l%C3%A5ngt; filename*1*=%20namn.pdf", 'långt namn.pdf'],
])('makes a safe name of %s', async (disposition, name) => {
  expect(await names(disposition)).toEqual([name]);
});

test('keeps two attachments of one name apart', async () => {
  const taken = await names(
    'filename=a.pdf',
    'filename="A.pdf"',
    'filename=a.pdf',
    'filename="a (2).pdf"',
  );
  expect(taken).toEqual(['a.pdf', 'A (2).pdf', 'a (3).pdf', 'a (2) (2).pdf']);
});

test('keeps a name within what file systems take, and its extension', async () => {
  const [name = ''] = await names(`filename*=utf-8''${'%C3%B6'.repeat(200)}.pdf`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/ö\.pdf$/);
});

test('gives size and hash of what is inside, and the same bytes again from the original', async () => {
  const contents = [Buffer.from('först'), Buffer.alloc(1_000, 0xff), Buffer.alloc(0)];
  const parts = contents.map((content, index) =>
    attachment(`filename=${index}`, content.toString('base64')),
  );
  const original = rawMail(mixed, multipart('Content-Type: text/plain\r\n\r\nHej', ...parts));
  const { attachments } = await taken(original);
  expect(attachments.map(({ size }) => size)).toEqual([6, 1_000, 0]);
  for (const [index, content] of contents.entries()) {
    const bytes = await attachmentBytes(original, index);
    expect(Buffer.compare(bytes ?? Buffer.from('missing'), content)).toBe(0);
    expect(attachments[index]?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  }
  expect(await attachmentBytes(original, 3)).toBeUndefined();
});

test('counts a forwarded mail that came as a file among the attachments', async () => {
  const part =
    'Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\nSubject: inner\r\n\r\nHej';
  const { attachments } = await taken(rawMail(mixed, multipart(part)));
  expect(attachments).toMatchObject([{ name: 'attachment-1.eml', mediaType: 'message/rfc822' }]);
});

test('does not pass on a media type that is none', async () => {
  const part = 'Content-Type: text/"<script>"\r\nContent-Disposition: attachment\r\n\r\nx';
  const { attachments } = await taken(rawMail(mixed, multipart(part)));
  expect(attachments[0]?.mediaType).toBe('application/octet-stream');
});
