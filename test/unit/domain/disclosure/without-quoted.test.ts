import { describe, expect, test } from 'vitest';
import { withoutQuoted } from '#domain/disclosure/own-messages/without-quoted.ts';

describe('what others wrote is left out of a message', () => {
  test.each([
    ['marked line by line', 'Hej!\n\n> Kan du svara?\n> Kim\n\nJa.', 'Hej!\n\nJa.'],
    [
      'marked under who is quoted, with answers between',
      'Ja.\n\nDen 4 maj 2026 kl 08:00 skrev Kim <kim@example.com>:\n> Vill du ha allt?\n\nJa, allt.\n\n> Och annat?\n\nNej.',
      'Ja.\n\nJa, allt.\n\nNej.',
    ],
    [
      'the rest of a quoted line that a program broke',
      'Ja.\n\n> en lång rad som bryts\nav programmet\n\nEget.',
      'Ja.\n\nEget.',
    ],
    [
      'below a header, unmarked',
      'Se nedan.\n\nFrån: Kim Provsson <kim@example.com>\nSkickat: den 4 maj 2026\n\nKunden är besvärlig.',
      'Se nedan.',
    ],
    [
      'below an attribution over two lines, unmarked',
      'Tack!\n\nOn Monday, 4 May 2026 at 08:00, Kim Provsson\n<kim@example.com> wrote:\n\nThe customer is difficult.',
      'Tack!',
    ],
    [
      'below a forward',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Kim\n\nInternal words.',
      'FYI',
    ],
    [
      'below a header without an address',
      'Tack.\n\nFrån: Kim Provsson\nSkickat: den 4 maj 2026 08:00\nTill: Alva\n\nKunden är besvärlig.',
      'Tack.',
    ],
    [
      'below a header in bold',
      'Thanks.\n\n*From:* Kim Provsson\n*Sent:* Monday, 4 May 2026\n\nA difficult customer.',
      'Thanks.',
    ],
    [
      'below an attribution that begins with the weekday',
      'Ja.\n\nmån 4 maj 2026 kl. 08:00 skrev Kim Provsson <kim@example.com>:\n\nInternt.',
      'Ja.',
    ],
    [
      'below an attribution that begins with who wrote',
      'Ja.\n\nKim Provsson <kim@example.com> skrev den 4 maj 2026:\n\nInternt.',
      'Ja.',
    ],
    [
      'below an attribution by the address alone, whatever follows the verb',
      'Ja.\n\nkim@example.com wrote on Monday, 4 May 2026, at 08:00:\n\nInternal.',
      'Ja.',
    ],
    [
      'nothing, where an address is only written about',
      'Obs: kim@example.com skrev det här:\n\nMitt konto.\nJag skrev till kim@example.com:\n\nHej.',
      'Obs: kim@example.com skrev det här:\n\nMitt konto.\nJag skrev till kim@example.com:\n\nHej.',
    ],
    ['a mail that is nothing else', '> Allt är citerat\n> här', ''],
    ['Windows line ends', 'Ja.\r\n\r\n> Nej\r\n', 'Ja.'],
  ])('%s', (_, text, own) => expect(withoutQuoted(text)).toBe(own));

  test('a message without any keeps every line, its signature among them', () => {
    const text =
      'Hej!\n\nJag vill ha mina uppgifter.\nFrån: min adress nedan.\nJag skrev till er så här:\nDen 4 maj ringde jag.\n\n--\nAlva Exempelsson';
    expect(withoutQuoted(text)).toBe(text);
  });

  test('a hostile message is read in time that grows with its length', () => {
    const text = `${'on a '.repeat(40_000)}\n${'> \n'.repeat(40_000)}`;
    expect(withoutQuoted(text).length).toBeGreaterThan(0);
    const wrote = `${'a'.repeat(60)}@${'b'.repeat(50)}${' wrote'.repeat(10)}${'x'.repeat(128)}:`;
    const lines = Array<string>(4_000).fill(wrote).join('\n');
    expect(withoutQuoted(lines) === lines).toBe(true);
  });
});
