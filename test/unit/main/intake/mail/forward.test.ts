import { expect, test } from 'vitest';
import { inlineForward } from '#main/intake/mail/forward/inline-forward.ts';
import { mixed, multipart, rawMail, taken, utf8 } from '../mail.ts';
import { outlookFile } from '../../../../factories/files/outlook.ts';

const words = 'Jag vill ha ett registerutdrag.';

/** What programs write above a message that they pass on, as it comes out of their plain or HTML part. */
const programs: readonly [program: string, subject: string, above: string][] = [
  [
    'Gmail, Swedish',
    'Fwd: Utdrag',
    '---------- Forwarded message ---------\nFrån: Gun Provdotter <gun@example.com>\nDate: mån 4 maj 2026 kl 09:00\nSubject: Utdrag\nTo: <kundtjanst@exempel.example>\n\n',
  ],
  [
    'Gmail, English',
    'Fwd: Utdrag',
    '---------- Forwarded message ---------\nFrom: Gun Provdotter <gun@example.com>\nDate: Mon, May 4, 2026 at 9:00 AM\nSubject: Utdrag\nTo: <x@exempel.example>\n\n',
  ],
  [
    'Gmail, German',
    'Fwd: Utdrag',
    '---------- Forwarded message ---------\nVon: Gun Provdotter <gun@example.com>\nDate: Mo., 4. Mai 2026 um 09:00 Uhr\nSubject: Utdrag\nTo: <x@exempel.example>\n\n',
  ],
  [
    'Gmail, French',
    'Fwd: Utdrag',
    '---------- Forwarded message ---------\nDe : Gun Provdotter <gun@example.com>\nDate: lun. 4 mai 2026 à 09:00\nSubject: Utdrag\nTo: <x@exempel.example>\n\n',
  ],
  [
    'Gmail, Finnish',
    'Fwd: Utdrag',
    '---------- Forwarded message ---------\nLähettäjä: Gun Provdotter <gun@example.com>\nDate: ma 4. toukok. 2026 klo 9.00\nSubject: Utdrag\nTo: <x@exempel.example>\n\n',
  ],
  [
    'Outlook, Swedish',
    'VB: Utdrag',
    'Hej, se nedan.\n\n________________________________\nFrån: Gun Provdotter <gun@example.com>\nSkickat: den 4 maj 2026 09:00\nTill: Kundtjänst <kund@exempel.example>\nÄmne: Utdrag\n\n',
  ],
  [
    'old Outlook, Swedish',
    'VB: Utdrag',
    '-----Ursprungligt meddelande-----\nFrån: Gun Provdotter [mailto:gun@example.com]\nSkickat: den 4 maj 2026 09:00\nTill: Kundtjänst\nÄmne: Utdrag\n\n',
  ],
  [
    'Outlook, English',
    'FW: Utdrag',
    'From: Gun Provdotter <gun@example.com>\nSent: Monday, May 4, 2026 9:00 AM\nTo: Support <x@exempel.example>\nSubject: Utdrag\n\n',
  ],
  [
    'Outlook, German',
    'WG: Utdrag',
    '-----Ursprüngliche Nachricht-----\nVon: Gun Provdotter <gun@example.com>\nGesendet: Montag, 4. Mai 2026 09:00\nAn: Support\nBetreff: Utdrag\n\n',
  ],
  [
    'Outlook, Norwegian',
    'VS: Utdrag',
    'Fra: Gun Provdotter <gun@example.com>\nSendt: mandag 4. mai 2026 09:00\nTil: Support\nEmne: Utdrag\n\n',
  ],
  [
    'Outlook, Danish',
    'VS: Utdrag',
    'Fra: Gun Provdotter <gun@example.com>\nSendt: 4. maj 2026 09:00\nTil: Support\nEmne: Utdrag\n\n',
  ],
  [
    'Outlook, Finnish',
    'VL: Utdrag',
    'Lähettäjä: Gun Provdotter <gun@example.com>\nLähetetty: maanantai 4. toukokuuta 2026 9.00\nVastaanottaja: Tuki\nAihe: Utdrag\n\n',
  ],
  [
    'Outlook, French',
    'TR: Utdrag',
    'De : Gun Provdotter <gun@example.com>\nEnvoyé : lundi 4 mai 2026 09:00\nÀ : Support\nObjet : Utdrag\n\n',
  ],
  [
    'Outlook on a telephone, Swedish',
    'Vb: Utdrag',
    'Hämta Outlook för iOS<https://aka.ms/o0ukef>\n________________________________\nFrån: Gun Provdotter <gun@example.com>\nDatum: måndag, 4 maj 2026 09:00\nTill: Support <x@exempel.example>\nÄmne: Utdrag\n\n',
  ],
  [
    'Outlook on a telephone, English',
    'Fwd: Utdrag',
    'Get Outlook for Android\n________________________________\nFrom: Gun Provdotter <gun@example.com>\nSent: Monday, 4 May 2026 at 09:00\nTo: Support <x@exempel.example>\nSubject: Utdrag\n\n',
  ],
  [
    'Apple Mail, Swedish',
    'Fwd: Utdrag',
    'Vidarebefordrat brev:\n\n> Från: Gun Provdotter <gun@example.com>\n> Ämne: Utdrag\n> Datum: 4 maj 2026 kl. 09:00:00 CEST\n> Till: x@exempel.example\n> \n> ',
  ],
  [
    'Apple Mail, English',
    'Fwd: Utdrag',
    'Begin forwarded message:\n\nFrom: Gun Provdotter <gun@example.com>\nSubject: Utdrag\nDate: 4 May 2026 at 09:00:00 CEST\nTo: x@exempel.example\n\n',
  ],
  [
    'Apple Mail, German',
    'Fwd: Utdrag',
    'Anfang der weitergeleiteten Nachricht:\n\nVon: Gun Provdotter <gun@example.com>\nBetreff: Utdrag\nDatum: 4. Mai 2026 um 09:00:00 MESZ\nAn: x@exempel.example\n\n',
  ],
  [
    'Apple Mail, French',
    'Fwd: Utdrag',
    'Début du message réexpédié :\n\nDe: Gun Provdotter <gun@example.com>\nObjet: Utdrag\nDate: 4 mai 2026 à 09:00:00 UTC+2\nÀ: x@exempel.example\n\n',
  ],
  [
    'Apple Mail, Norwegian',
    'Fwd: Utdrag',
    'Videresendt melding:\n\nFra: Gun Provdotter <gun@example.com>\nEmne: Utdrag\nDato: 4. mai 2026 kl. 09:00:00 CEST\nTil: x@exempel.example\n\n',
  ],
  [
    'Apple Mail, Danish',
    'Fwd: Utdrag',
    'Start på videresendt besked:\n\nFra: Gun Provdotter <gun@example.com>\nEmne: Utdrag\nDato: 4. maj 2026 kl. 09.00.00 CEST\nTil: x@exempel.example\n\n',
  ],
  [
    'Apple Mail, Finnish',
    'Fwd: Utdrag',
    'Välitetty viesti alkaa:\n\nLähettäjä: Gun Provdotter <gun@example.com>\nAihe: Utdrag\nPäivämäärä: 4. toukokuuta 2026 klo 9.00.00 UTC+2\nVastaanottaja: x@exempel.example\n\n',
  ],
  [
    'Thunderbird, Swedish',
    'Fwd: Utdrag',
    '-------- Vidarebefordrat meddelande --------\nÄmne: \tUtdrag\nDatum: \tMon, 4 May 2026 09:00:00 +0200\nFrån: \tGun Provdotter <gun@example.com>\nTill: \tx@exempel.example\n\n\n\n',
  ],
  [
    'Thunderbird, English, cells of a table',
    'Fwd: Utdrag',
    '-------- Forwarded Message --------\nSubject:\nUtdrag\nDate:\nMon, 4 May 2026 09:00:00 +0200\nFrom:\nGun Provdotter <gun@example.com>\nTo:\nx@exempel.example\n\n',
  ],
  [
    'Thunderbird, German',
    'Fwd: Utdrag',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \tUtdrag\nDatum: \tMon, 4 May 2026 09:00:00 +0200\nVon: \tGun Provdotter <gun@example.com>\nAn: \tx@exempel.example\n\n',
  ],
  [
    'Thunderbird, Finnish',
    'Fwd: Utdrag',
    '-------- Välitetty viesti --------\nAihe: \tUtdrag\nPäiväys: \tMon, 4 May 2026 09:00:00 +0200\nLähettäjä: \tGun Provdotter <gun@example.com>\nVastaanottaja: \tx@exempel.example\n\n',
  ],
  [
    'Thunderbird, French',
    'Fwd: Utdrag',
    '-------- Message transféré --------\nSujet : \tUtdrag\nDate : \tMon, 4 May 2026 09:00:00 +0200\nDe : \tGun Provdotter <gun@example.com>\nPour : \tx@exempel.example\n\n',
  ],
  [
    'Yahoo',
    'Fw: Utdrag',
    '----- Forwarded Message -----\nFrom: Gun Provdotter <gun@example.com>\nTo: x@exempel.example\nSent: Monday, May 4, 2026 at 09:00:00 AM GMT+2\nSubject: Utdrag\n\n',
  ],
  [
    'Proton',
    'Fw: Utdrag',
    '------- Forwarded Message -------\nFrom: Gun Provdotter <gun@example.com>\nDate: On Monday, May 4th, 2026 at 9:00 AM\nSubject: Utdrag\nTo: x@exempel.example\n\n> ',
  ],
  [
    'Samsung',
    'Fwd: Utdrag',
    '-------- Originalmeddelande --------\nFrån: Gun Provdotter <gun@example.com>\nDatum: 2026-05-04 09:00 (GMT+02:00)\nTill: x@exempel.example\nRubrik: Utdrag\n\n',
  ],
  [
    'Notes',
    'Fw: Utdrag',
    '----- Forwarded by Kim/Exempel on 2026-05-25 10:00 -----\n\nFrom: Gun Provdotter <gun@example.com>\nTo: x@exempel.example\nDate: 2026-05-04 09:00\nSubject: Utdrag\n\n',
  ],
  [
    'Markdown that some converters make',
    'VB: Utdrag',
    '**Från:** Gun Provdotter <gun@example.com>\n**Skickat:** den 4 maj 2026 09:00\n**Till:** Kund\n**Ämne:** Utdrag\n\n',
  ],
];

test.each(programs)('reads a message passed on by %s', (_, subject, above) => {
  const found = inlineForward({ subject, text: above + words, answers: false }, 'Europe/Stockholm');
  expect(found).toMatchObject({
    from: { name: 'Gun Provdotter', email: 'gun@example.com' },
    subject: 'Utdrag',
  });
  expect(found?.text.replace(/^> /, '')).toBe(words);
  expect(found?.date?.instant.toString()).toBe('2026-05-04T07:00:00Z');
});

test.each([
  [
    'an answer above what Outlook quotes',
    'SV: Utdrag',
    'Tack!\n\nFrån: Oss <oss@exempel.example>\nSkickat: den 4 maj 2026 09:00\nTill: Gun\nÄmne: Utdrag\n\nHej',
  ],
  [
    'an answer to a mail that passed one on',
    'SV: Utdrag',
    'Tack!\n\nDen 5 maj 2026 skrev Kim <kim@exempel.example>:\n\n> ---------- Forwarded message ---------\n> Från: Gun <gun@example.com>\n> Date: mån 4 maj 2026 kl 09:00\n>\n> Hej',
  ],
  [
    'an answer in Finnish, whose mark is that of a Norwegian forward',
    'VS: Utdrag',
    'Kiitos!\n\nLähettäjä: Tuki <tuki@exempel.example>\nLähetetty: maanantai 4. toukokuuta 2026 9.00\nVastaanottaja: Gun\nAihe: Utdrag\n\nHei',
  ],
  [
    'a person who writes From and Date',
    'Fråga',
    'Från: början var det rätt.\nDatum: minns jag inte.',
  ],
  ['a plain request', 'Utdrag', words],
])('sees no message passed on in %s', (_, subject, text) => {
  expect(inlineForward({ subject, text, answers: false }, 'Europe/Stockholm')).toBeUndefined();
});

test('follows a message passed on twice to the one who wrote it', () => {
  const text = `Se nedan.\n\nFrån: Lars <lars@exempel.example>\nSkickat: den 10 maj 2026 08:00\nTill: Kim\nÄmne: VB: Utdrag\n\nKan du ta den?\n\nFrån: Gun Provdotter <gun@example.com>\nSkickat: den 4 maj 2026 09:00\nTill: Lars\nÄmne: Utdrag\n\n${words}`;
  const found = inlineForward({ subject: 'VB: Utdrag', text, answers: false }, 'Europe/Stockholm');
  expect(found).toMatchObject({ from: { email: 'gun@example.com' }, text: words });
  expect(found?.cover).toBe('Se nedan.\n\nKan du ta den?');
});

const passedOn = (fields: Record<string, string>, text: string) =>
  taken(
    rawMail(
      {
        From: 'Kim <kim@exempel.example>',
        To: 'Dataskydd <dataskydd@exempel.example>',
        Subject: 'VB: Utdrag',
        Date: 'Mon, 02 Nov 2026 10:00:00 +0100',
        'Content-Type': 'text/plain; charset=utf-8',
        ...fields,
      },
      utf8(text),
    ),
  );

const inner = (from: string) =>
  `Från: ${from}\nSkickat: den 12 oktober 2026 09:00\nTill: Kund\nÄmne: Utdrag\n\n${words}`;

test.each([
  ['a colleague', {}, inner('Gun <gun@example.com>'), 'colleague', 'inner'],
  [
    'the person who wrote it',
    { From: 'Gun <gun@example.com>' },
    inner('Gun <gun@example.com>'),
    'own-earlier',
    'inner',
  ],
  [
    'somebody who asks for something themself',
    { From: 'Ebba <ebba@example.net>' },
    `Jag vill att ni raderar mina uppgifter enligt artikel 17.\n\n${inner('Gun <gun@example.com>')}`,
    'own-words',
    'outer',
  ],
  [
    'a customer who got our own mailing',
    { From: 'Ebba <ebba@example.net>' },
    inner('Nytt <nytt@exempel.example>'),
    'from-us',
    'outer',
  ],
  [
    'somebody else who asks for nothing',
    { From: 'Ebba <ebba@example.net>' },
    inner('Gun <gun@example.com>'),
    'stranger',
    'inner',
  ],
])(
  'proposes whose request it is when it is passed on by %s',
  async (_, fields, text, because, proposal) => {
    const { questions } = await passedOn(fields, text);
    expect(questions).toMatchObject([{ question: 'forward', because, proposal }]);
  },
);

test('takes the day of the message within, and says when it was passed on', async () => {
  const { forwarded, warnings } = await passedOn({}, inner('Gun <gun@example.com>'));
  expect(forwarded?.inner).toMatchObject({
    receivedAt: '2026-10-12T07:00:00Z',
    receipt: {
      source: 'forwarded',
      line: 'Skickat: den 12 oktober 2026 09:00',
      against: [{ code: 'forwarded-later', at: '2026-11-02T09:00:00Z' }],
    },
  });
  expect(warnings).toEqual([]);
});

test.each([
  ['cannot be read', 'Skickat: häromdagen'],
  ['lies after it was passed on', 'Skickat: den 12 november 2026 09:00'],
])(
  'keeps the day it was passed on when that of the message within %s, and says so',
  async (_, sent) => {
    const text = inner('Gun <gun@example.com>').replace(/Skickat: .*/, sent);
    const { forwarded, warnings } = await passedOn({}, text);
    expect(forwarded?.inner.receivedAt).toBe('2026-11-02T09:00:00Z');
    expect(warnings).toEqual(['forward-undated']);
  },
);

test('takes the earlier of two days that a date may mean, and says so', async () => {
  const text = inner('Gun <gun@example.com>').replace(/Skickat: .*/, 'Sent: 04/05/2026 09:00');
  const { forwarded, warnings } = await passedOn({}, text);
  expect(forwarded?.inner.receivedAt).toBe('2026-04-05T07:00:00Z');
  expect(warnings).toEqual(['forward-undated']);
});

const request = [
  'From: Gun Provdotter <gun@example.com>',
  'Date: Mon, 12 Oct 2026 09:00:00 +0200',
  'Subject: Utdrag',
  'Message-ID: <gun@example.com>',
  '',
  words,
].join('\r\n');

test.each([
  [
    'as a message',
    'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml',
  ],
  ['as a message without a disposition', 'Content-Type: message/rfc822'],
  ['inline', 'Content-Type: message/rfc822\r\nContent-Disposition: inline'],
  ['as a file of no particular type', 'Content-Type: application/octet-stream; name="Utdrag.eml"'],
])('reads a message attached %s', async (_, header) => {
  const body = multipart(
    'Content-Type: text/plain\r\n\r\nSe bifogat.',
    `${header}\r\n\r\n${request}`,
  );
  const fields = { ...mixed, From: 'Kim <kim@exempel.example>', To: 'd@exempel.example' };
  const { forwarded, questions, attachments } = await taken(rawMail(fields, body));
  expect(questions).toMatchObject([{ question: 'forward', attached: true, proposal: 'inner' }]);
  expect(forwarded).toMatchObject({
    cover: 'Se bifogat.',
    inner: { text: words, receivedAt: '2026-10-12T07:00:00Z', messageId: '<gun@example.com>' },
  });
  expect(attachments).toHaveLength(1);
});

test('reads an Outlook message within an Outlook message, and one within that', async () => {
  const gun = { '0037': 'Utdrag', '0C1A': 'Gun', '5D01': 'gun@example.com', '1000': words };
  const lars = {
    '0037': 'VB: Utdrag',
    '0C1A': 'Lars',
    '5D01': 'lars@exempel.example',
    '1000': 'Se bifogat',
  };
  const deep = { texts: gun, times: { '0E06': '2026-10-12T07:00:00Z' } };
  const middle = {
    texts: { ...lars, '0E04': 'kim@exempel.example' },
    times: { '0E06': '2026-10-20T07:00:00Z' },
    files: [{ name: 'Utdrag', message: deep }],
  };
  const bytes = outlookFile({
    texts: { ...lars, '0C1A': 'Kim', '5D01': 'kim@exempel.example', '0E04': 'd@exempel.example' },
    times: { '0E06': '2026-11-02T09:00:00Z' },
    files: [{ name: 'VB Utdrag', message: middle }],
  });
  const { forwarded } = await taken(bytes, 'a.msg');
  expect(forwarded?.inner).toMatchObject({
    from: { name: 'Gun', email: 'gun@example.com' },
    receivedAt: '2026-10-12T07:00:00Z',
    text: words,
  });
});
