import { expect, test } from 'vitest';
import { folded, lowered } from '#domain/case-query/terms.ts';

/** Every sign that stands for itself alone in what western Europe writes, and the same in parts with its mark behind it. */
const signs = Array.from({ length: 256 }, (_, at) => String.fromCharCode(at));

test('a letter is found without its mark, whether it is written in one part or in two, alone or beside others', () => {
  for (const sign of signs.filter((one) => one !== '\u00ad')) {
    const parts = sign.normalize('NFD');
    // The last sign has the text read the long way.
    for (const beside of ['', 'a ', '\u0394']) {
      expect(folded(sign + beside)).toBe(folded(parts + beside));
      expect(lowered(sign + beside)).toBe(lowered(parts + beside));
    }
    expect(folded(sign)).toBe(sign.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
    expect(lowered(sign)).toBe(sign.toLowerCase());
  }
  expect(folded('ÅSA Öberg, Æther ß ø')).toBe('asa oberg, æther ß ø');
});

test('what nobody sees is not looked for, and there is one dash and one apostrophe', () => {
  expect(folded('data\u00adskydd\u200b')).toBe('dataskydd');
  expect(folded('Anna\u2013Lena d\u2019Arc')).toBe("anna-lena d'arc");
  expect(lowered('ﬁl')).toBe('fil');
});
