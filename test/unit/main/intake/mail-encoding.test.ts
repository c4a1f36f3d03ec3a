import { expect, test } from 'vitest';
import { attachment, mixed, multipart, rawMail, taken, utf8 } from './mail.ts';

const swedish = 'Räksmörgås på Öland, é';
const latin1 = swedish;
const plain = (charset: string, encoding = '8bit') => ({
  'Content-Type': `text/plain${charset}`,
  'Content-Transfer-Encoding': encoding,
});

test.each([
  ['UTF-8 as declared', plain('; charset=utf-8'), utf8(swedish), []],
  ['Latin-1 as declared', plain('; charset=iso-8859-1'), latin1, []],
  ['UTF-8 without a word about it', plain(''), utf8(swedish), []],
  ['UTF-8 without any content type', { 'Content-Type': undefined }, utf8(swedish), []],
  ['Latin-1 without a word about it', plain(''), latin1, ['encoding-guessed']],
  ['Latin-1 without any content type', {}, latin1, ['encoding-guessed']],
  ['Latin-1 declared as UTF-8', plain('; charset="utf-8"'), latin1, ['encoding-guessed']],
  ['UTF-8 declared as Latin-1', plain('; charset=iso-8859-1'), utf8(swedish), ['encoding-guessed']],
  [
    'UTF-8 declared as ASCII',
    plain('; charset=us-ascii; format=flowed'),
    utf8(swedish),
    ['encoding-guessed'],
  ],
  ['Latin-1 in an unknown set', plain('; charset=x-påhittad'), latin1, ['encoding-guessed']],
  [
    'quoted Latin-1 declared as UTF-8',
    plain('; charset=utf-8', 'quoted-printable'),
    'R=E4ksm=F6rg=E5s p=E5 =D6land, =E9',
    ['encoding-guessed'],
  ],
])('reads a text in %s', async (_, fields, body, warnings) => {
  const email = await taken(rawMail(fields, body));
  expect(email.text).toBe(swedish);
  expect(email.warnings).toEqual(warnings);
});

test('leaves a replacement character that the sender really wrote', async () => {
  const email = await taken(rawMail(plain('; charset=utf-8'), utf8('Ni skrev "r\ufffdtt", åäö')));
  expect(email.text).toBe('Ni skrev "r\ufffdtt", åäö');
  expect(email.warnings).toEqual([]);
});

test('guesses for the parts of a mail, and leaves its structure alone', async () => {
  const part = 'Content-Type: text/plain; charset=utf-8\r\n\r\nRätta';
  expect((await taken(rawMail(mixed, multipart(part)))).text).toBe('Rätta');
  expect((await taken(rawMail(mixed, multipart('\r\nRätta')))).text).toBe('R\ufffdtta');
});

test.each([
  ['bare Latin-1', 'Begäran från Åsa', 'Begäran från Åsa'],
  ['bare UTF-8', utf8('Begäran från Åsa'), 'Begäran från Åsa'],
  ['encoded words', '=?iso-8859-1?Q?Beg=E4ran_fr=E5n?= =?utf-8?B?IMOFc2E=?=', 'Begäran från Åsa'],
  ['a letter split between two words', '=?utf-8?Q?Beg=C3?= =?utf-8?Q?=A4ran?=', 'Begäran'],
  ['an unknown set', '=?x-none?Q?Beg=E4ran?=', 'Begäran'],
  ['a broken word', '=?utf-8?Q?Beg=C3=A4ran', '=?utf-8?Q?Beg=C3=A4ran'],
  ['an empty word', '=?utf-8?Q??=', ''],
])('reads a subject in %s', async (_, subject, expected) => {
  expect((await taken(rawMail({ Subject: subject }, 'Hej'))).subject).toBe(expected);
});

test('reads names in bare Latin-1, of sender and attachment alike', async () => {
  const body = multipart(
    'Content-Type: text/plain\r\n\r\nHej',
    attachment('filename="bostäder.txt"'),
  );
  const email = await taken(rawMail({ ...mixed, From: 'Åsa Öberg <a@example.com>' }, body));
  expect(email.from.name).toBe('Åsa Öberg');
  expect(email.attachments[0]?.name).toBe('bostäder.txt');
});

test.each(['نور المثال', '范例 小明', 'Лена Примерова', 'דנה לדוגמה'])(
  'reads the name %s',
  async (name) => {
    const encoded = `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
    expect((await taken(rawMail({ From: `${encoded} <a@example.com>` }, 'Hej'))).from.name).toBe(
      name,
    );
  },
);
