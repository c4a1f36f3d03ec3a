import { expect, test } from 'vitest';
import { mixed, multipart, rawMail, taken } from './mail.ts';

const html = (body: string) => rawMail({ 'Content-Type': 'text/html; charset=utf-8' }, body);

test('turns an HTML mail into text, without scripts, styles, pictures and the addresses behind them', async () => {
  const email = await taken(
    html(
      '<html><head><title>T</title><style>p{}</style><script>steal()</script></head><body><p>Hej <b>du</b></p>' +
        '<img src="https://tracker.example.com/p.gif" alt="pixel"><svg onload="steal()"></svg>' +
        '<p onclick="steal()">Rad tv&aring;&#x1F600;</p></body></html>',
    ),
  );
  expect(email.text).toBe('Hej du\n\nRad två😀');
  expect(email.warnings).toEqual(['text-from-html']);
});

test('shows where a link really leads', async () => {
  const email = await taken(
    html('<a href="https://evil.example.com/x">https://bank.example.com</a>'),
  );
  expect(email.text).toContain('https://evil.example.com/x');
});

test('prefers the plain part to the HTML one', async () => {
  const body = multipart(
    'Content-Type: text/plain\r\n\r\nEnkelt',
    'Content-Type: text/html\r\n\r\n<p>Fint</p>',
  );
  const fields = { 'Content-Type': 'multipart/alternative; boundary=cut' };
  expect(await taken(rawMail(fields, body))).toMatchObject({ text: 'Enkelt', warnings: [] });
});

test('reads the HTML part when the plain one is blank', async () => {
  const body = multipart(
    'Content-Type: text/plain\r\n\r\n \r\n',
    'Content-Type: text/html\r\n\r\n<p>Fint</p>',
  );
  const fields = { 'Content-Type': 'multipart/alternative; boundary=cut' };
  expect(await taken(rawMail(fields, body))).toMatchObject({
    text: 'Fint',
    warnings: ['text-from-html'],
  });
});

test('survives HTML that nests without end', async () => {
  const email = await taken(html(`${'<div>'.repeat(50_000)}djupt${'</div>'.repeat(50_000)}`));
  expect(email.warnings).toContain('text-from-html');
});

test('takes in a mail that nests deeper than anybody reads, without its parts', async () => {
  let body = 'Content-Type: text/plain\r\n\r\nunderst';
  for (let depth = 0; depth < 60; depth += 1) {
    body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--\r\n`;
  }
  const email = await taken(rawMail(mixed, multipart(body)));
  expect(email).toMatchObject({ subject: 'Begäran', text: '', warnings: ['parts-unread'] });
});

test('keeps a mail inside a mail inside a mail within bounds', async () => {
  let inner = 'Subject: innerst\r\n\r\nHej';
  for (let depth = 0; depth < 30; depth += 1) {
    inner = `Subject: ${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
  }
  const email = await taken(rawMail({ 'Content-Type': 'message/rfc822' }, inner));
  expect(email.attachments.map(({ mediaType }) => mediaType)).toEqual(['message/rfc822']);
});

test('takes in a mail of ten thousand parts', async () => {
  const parts = Array.from({ length: 10_000 }, () => 'Content-Type: image/png\r\n\r\nx');
  const email = await taken(rawMail(mixed, multipart(...parts)));
  expect(email.attachments).toHaveLength(10_000);
  expect(new Set(email.attachments.map(({ name }) => name))).toHaveLength(10_000);
});

test('takes in a mail of more parts than anybody sends, without them', async () => {
  const body = '--cut\r\n\r\n'.repeat(30_000);
  const email = await taken(rawMail(mixed, `${body}--cut--\r\n`));
  expect(email).toMatchObject({ text: '', attachments: [], warnings: ['parts-unread'] });
});

test('shows the beginning of 30 MB of text, plain or HTML', async () => {
  const plain = await taken(rawMail({}, 'Kort rad.\r\n'.repeat(2_800_000)));
  expect(plain.warnings).toEqual(['text-shortened']);
  const long = await taken(html('<p>Kort rad.</p>\r\n'.repeat(1_800_000)));
  expect(long.warnings).toEqual(['text-from-html', 'text-shortened']);
});

test('takes in a header as long as the limit allows', async () => {
  const email = await taken(rawMail({ 'X-Long': 'x'.repeat(900_000) }, 'Hej'));
  expect(email.text).toBe('Hej');
});

test('reads a mail of 30 MB with its attachment', async () => {
  const content = `${Buffer.alloc(57, 7).toString('base64')}\r\n`.repeat(400_000);
  const part = `Content-Type: video/mp4\r\nContent-Disposition: attachment; filename=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`;
  const email = await taken(rawMail(mixed, multipart('Content-Type: text/plain\r\n\r\nHej', part)));
  expect(email.text).toBe('Hej');
  expect(email.attachments).toMatchObject([{ name: 'film.mp4', size: 57 * 400_000 }]);
});
