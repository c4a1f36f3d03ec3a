import { attachment, mixed, multipart, rawMail } from '../../unit/main/intake/mail.ts';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const text = (body: string) => rawMail({}, body);
const subject = (value: string) => rawMail({ Subject: value }, 'Hej');
const field = (name: string, value: string) => rawMail({ [name]: value }, 'Hej');
const file = (disposition: string) => rawMail(mixed, multipart(attachment(disposition)));

/** Mails that exhaust a careless reader; `n` is about their size in bytes. */
export const hostileMails: Readonly<Record<string, (n: number) => Uint8Array>> = {
  newlines: (n) => text('\n'.repeat(n)),
  'newlines in a part': (n) =>
    rawMail(mixed, multipart(`Content-Type: text/plain\r\n\r\n${'\n'.repeat(n)}`)),
  'carriage returns': (n) => text('\r'.repeat(n)),
  'blank lines of a space': (n) => text(' \r\n'.repeat(n / 3)),
  'newlines before the header': (n) => Buffer.concat([Buffer.from('\n'.repeat(n)), text('Hej')]),
  'newlines in quoted-printable': (n) =>
    rawMail({ 'Content-Transfer-Encoding': 'quoted-printable' }, '=\r\n'.repeat(n / 3)),
  'spaces at the ends of lines': (n) =>
    rawMail({ 'Content-Type': 'text/plain; format=flowed' }, ` \r\n${' '.repeat(n)}x`),
  'one long line': (n) => text('a'.repeat(n)),
  'one long line without a space in flowed text': (n) =>
    rawMail({ 'Content-Type': 'text/plain; format=flowed; delsp=yes' }, 'a \r\n'.repeat(n / 4)),
  'signs of the ends of sentences': (n) => text('.!?;:'.repeat(n / 5)),
  'quoted lines': (n) => text(`${'>'.repeat(n)}\n${'> >'.repeat(n / 3)}`),
  'a line that is almost a quotation mark': (n) => text(`On ${'a wrote '.repeat(n / 8)}`),
  dashes: (n) => text(`${'-'.repeat(n)} x`),
  'base64 that never ends': (n) =>
    rawMail({ 'Content-Transfer-Encoding': 'base64' }, 'QUFB\r\n'.repeat(n / 6)),
  'base64 of signs that are none': (n) =>
    rawMail({ 'Content-Transfer-Encoding': 'base64' }, '*'.repeat(n)),
  'a file name of spaces': (n) => file(`filename="a${' '.repeat(n)}b"`),
  'a file name of dots': (n) => file(`filename="${'. '.repeat(n / 2)}x"`),
  'a file name of slashes': (n) => file(`filename="${'/'.repeat(n)}"`),
  'a file name of letters': (n) => file(`filename="${'a'.repeat(n)}"`),
  'a file name in encoded words': (n) => file(`filename="${'=?utf-8?B?YQ==?= '.repeat(n / 17)}"`),
  'a file name in continuations': (n) =>
    file(Array.from({ length: n / 20 }, (_, at) => `filename*${at}*=a%20`).join('; ')),
  'parameters without end': (n) => file(';a=b'.repeat(n / 4)),
  'a quoted parameter that never closes': (n) => file(`filename="${'\\"'.repeat(n / 2)}`),
  'a thousand files of one name': (n) =>
    rawMail(
      mixed,
      multipart(...Array.from({ length: n / 140 }, () => attachment('filename=a.txt'))),
    ),
  'encoded words': (n) => subject('=?utf-8?Q?=C3=A5?= '.repeat(n / 18)),
  'encoded words of different sets': (n) =>
    subject('=?utf-8?Q?a?= =?iso-8859-1?Q?a?= '.repeat(n / 35)),
  'encoded words that are none': (n) => subject('=?'.repeat(n / 2)),
  'an encoded word that never ends': (n) => subject(`=?utf-8?Q?${'a?'.repeat(n / 2)}`),
  'a header folded without end': (n) => subject(`a${'\r\n '.repeat(n / 3)}b`),
  'a header of spaces': (n) => subject(`a${' '.repeat(n)}b`),
  'header lines without number': (n) => rawMail({ 'X-A': 'b\r\nX-A: b'.repeat(n / 8) }, 'Hej'),
  'header lines without a colon': (n) =>
    rawMail({ 'X-A': `b\r\n${'a\r\n'.repeat(n / 3)}X-B: b` }, 'Hej'),
  'a name of a field without end': (n) => rawMail({ [`X${'-a'.repeat(n / 2)}`]: 'b' }, 'Hej'),
  'addresses without number': (n) => field('To', 'a@b.se, '.repeat(n / 8)),
  'names without addresses': (n) => field('To', 'a, '.repeat(n / 3)),
  'groups within groups': (n) => field('To', 'a:'.repeat(n / 2)),
  'groups without number': (n) => field('To', 'a:b@c.se;'.repeat(n / 9)),
  'angles in an address': (n) => field('From', '<'.repeat(n)),
  'closing angles in an address': (n) => field('From', '>'.repeat(n)),
  'comments in an address': (n) => field('From', '('.repeat(n)),
  'closed comments in an address': (n) =>
    field('From', `${'('.repeat(n / 2)}${')'.repeat(n / 2)} a@b.se`),
  'quotes in an address': (n) => field('From', '"'.repeat(n - 1)),
  'at signs in an address': (n) => field('From', '@'.repeat(n)),
  'a long address without an at sign': (n) => field('From', 'a'.repeat(n)),
  'a long address with dots': (n) => field('From', `a@${'b.'.repeat(n / 2)}`),
  'a date of spaces': (n) => field('Date', `Mon, 02${' '.repeat(n)}Nov 2026`),
  'a date of comments': (n) => field('Date', `Mon, 02 Nov 2026 08:14:51 ${'('.repeat(n)}`),
  'a date of letters': (n) => field('Date', `${'a'.repeat(n)}, 02`),
  'references without number': (n) => field('References', '<a@b> '.repeat(n / 6)),
  'references that never close': (n) => field('References', '<'.repeat(n)),
  'one reference without end': (n) => field('References', `<${'a'.repeat(n)}`),
  'received lines without number': (n) =>
    rawMail({ Received: 'by a; x\r\nReceived: by a; x'.repeat(n / 26) }, 'Hej'),
  'a boundary of dashes': (n) =>
    rawMail({ 'Content-Type': `multipart/mixed; boundary="${'-'.repeat(n)}"` }, '-'.repeat(n)),
  'lines that are almost boundaries': (n) => rawMail(mixed, '--cux\r\n'.repeat(n / 7)),
  'parts within parts': (n) => {
    const depth = Math.min(30, n / 60);
    let body = `\r\n\r\n${'a\n'.repeat(n / 2)}`;
    for (let at = 0; at < depth; at += 1) {
      body = `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n${body}\r\n--b${at}--\r\n`;
    }
    return rawMail(mixed, multipart(body));
  },
  'header fields of parts in Latin-1': (n) =>
    rawMail(
      mixed,
      multipart(
        ...Array.from({ length: n / 60 }, () => 'Content-Type: text/plain; name="\xe5"\r\n\r\nx'),
      ),
    ),
  'a folded content type in Latin-1': (n) =>
    rawMail({ 'Content-Type': `text/plain; name="\xe5"${';\r\n a=b'.repeat(n / 7)}` }, 'Hej \xc3'),
  'text of the wrong set': (n) =>
    rawMail({ 'Content-Type': 'text/plain; charset=utf-8' }, '\xe5'.repeat(n)),
  'charsets in a content type': (n) =>
    rawMail({ 'Content-Type': `text/plain; charset=utf-8${';charset ='.repeat(n / 10)}` }, '\xe5'),
  'opening tags': (n) => rawMail(html, '<div>'.repeat(n / 5)),
  'tags within tags': (n) => rawMail(html, `${'<b>'.repeat(n / 7)}x${'</b>'.repeat(n / 7)}`),
  'lists within lists': (n) => rawMail(html, '<ul><li>'.repeat(n / 8)),
  'tables within tables': (n) => rawMail(html, '<table><tr><td>'.repeat(n / 15)),
  'quotes within quotes': (n) => rawMail(html, '<blockquote>a<br>'.repeat(n / 17)),
  'angles in HTML': (n) => rawMail(html, '<'.repeat(n)),
  'comments that never close': (n) => rawMail(html, '<!--'.repeat(n / 4)),
  'attributes without number': (n) => rawMail(html, `<p ${'a=b '.repeat(n / 4)}>x`),
  'an attribute that never closes': (n) => rawMail(html, `<p a="${'b'.repeat(n)}`),
  entities: (n) => rawMail(html, '&amp'.repeat(n / 4)),
  'half entities': (n) => rawMail(html, '&'.repeat(n)),
  'line breaks in HTML': (n) => rawMail(html, '<br>'.repeat(n / 4)),
  'spaces in HTML': (n) => rawMail(html, `<p>${' '.repeat(n)}x`),
  'newlines in HTML': (n) => rawMail(html, `<pre>${'\n'.repeat(n)}x`),
  'closing tags': (n) => rawMail(html, '</p>'.repeat(n / 4)),
  'unclosed scripts': (n) => rawMail(html, '<script>'.repeat(n / 8)),
};
