import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { datedAnew } from '#main/practice/dated-anew.ts';

const inbox = 'resources/sample-inbox';
const modifiedAt = '2026-11-20T08:00:00Z';
const mail = (text: string) => ({ name: 'x.eml', bytes: Buffer.from(text, 'latin1'), modifiedAt });
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString('latin1');

async function shipped() {
  const names = (await readdir(inbox)).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(`${inbox}/${name}`), modifiedAt })),
  );
}

/** The days in the headers of mails, as they are written. */
const days = (mails: readonly { readonly bytes: Uint8Array }[]) =>
  mails.map((one) => /^Date: (.+?) \d\d:/m.exec(textOf(one))?.[1] ?? '');

describe('the mails that ship', () => {
  test('have come lately whenever one practises, as far apart as they were', async () => {
    const mails = await shipped();
    const moved = datedAnew(mails, '2029-02-28');
    const was = days(mails).map((day) => Date.parse(`${day} UTC`));
    const is = days(moved).map((day) => Date.parse(`${day} UTC`));
    expect(Math.max(...is)).toBe(Date.UTC(2029, 1, 27));
    const shifts = new Set(is.map((day, at) => day - (was[at] ?? NaN)));
    expect(shifts.size).toBe(1);
  });

  test('are otherwise what they were, byte for byte', async () => {
    const mails = await shipped();
    const moved = datedAnew(mails, '2030-01-01');
    for (const [at, one] of mails.entries()) {
      const other = moved[at];
      if (!other) throw new Error(one.name);
      const same = (text: string) => text.replaceAll(/\w{3}, \d{2} \w{3} \d{4}/g, '–');
      expect(same(textOf(other))).toBe(same(textOf(one)));
      expect(other.bytes).toHaveLength(one.bytes.length);
    }
  });
});

test.each([
  ['Date: Mon, 02 Nov 2026 08:14:51 +0100\n\nHej', '2028-03-01', 'Tue, 29 Feb 2028'],
  ['Date: Sat, 31 Oct 2026 23:59:59 +0100\r\n\r\nHej', '2026-11-02', 'Sun, 01 Nov 2026'],
  ['Date: Mon, 02 Nov 2026 08:14:51 +0100', '2026-01-01', 'Wed, 31 Dec 2025'],
])('%j on %s is of %s', (text, today, day) => {
  const [moved] = datedAnew([mail(text)], today);
  expect(moved && textOf(moved)).toContain(`Date: ${day} `);
});

test('what is written in a letter stays, and one without a day is left alone', () => {
  const quoting = 'Date: Mon, 02 Nov 2026 08:14:51 +0100\n\nOn Sun, 01 Nov 2026 you wrote';
  const [moved] = datedAnew([mail(quoting)], '2027-01-10');
  expect(moved && textOf(moved)).toContain('On Sun, 01 Nov 2026 you wrote');
  const undated = [mail('Subject: Hej\n\nHej')];
  expect(datedAnew(undated, '2027-01-10')).toBe(undated);
});
