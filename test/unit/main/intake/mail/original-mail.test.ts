import { describe, expect, test } from 'vitest';
import { originalMail } from '#main/intake/mail/original-mail.ts';
import { valueOf } from '../../../../factories/books/book.ts';

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

describe('a mail as it came', () => {
  test('every field of its header in its order, and its page', async () => {
    const read = valueOf(
      await originalMail(
        mail(
          'Received: from a.example by b.example; Thu, 1 Oct 2026 10:00:00 +0200',
          'X-Spam: nej, ådra',
          'From: Illa <illa@example.com>',
          'Content-Type: text/html; charset=utf-8',
          '',
          '<p>Hej</p><script>1</script>',
        ),
      ),
    );
    expect(read.header.split('\r\n').map((field) => field.split(':')[0])).toEqual([
      'Received',
      'X-Spam',
      'From',
      'Content-Type',
    ]);
    expect(read.header).toContain('nej, ådra');
    expect(read.html).toContain('<p>Hej</p>');
  });

  test('a mail of text alone has no page', async () => {
    const read = valueOf(
      await originalMail(mail('From: illa@example.com', 'To: oss@example.com', '', 'Hej')),
    );
    expect(read).toEqual({ header: 'From: illa@example.com\r\nTo: oss@example.com' });
  });

  test('a header and a page without end are cut, what is no mail is refused', async () => {
    const long = mail(
      'From: illa@example.com',
      ...Array.from({ length: 6_000 }, (_, n) => `X-${n}: ${'a'.repeat(60)}`),
      'Content-Type: text/html',
      '',
      'x'.repeat(3_000_000),
    );
    const { header, html } = valueOf(await originalMail(long));
    expect([header.length, html?.length]).toEqual([100_000, 2_000_000]);
    expect(await originalMail(Buffer.from('%PDF-1.7'))).toMatchObject({ ok: false });
  });
});
