import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberMeant, partedNumbers } from '#domain/case-query/written-numbers.ts';

const numbers = [
  ['850412-1234', ['8504121234', '850412-1234', '19850412-1234', '198504121234', '850412 1234']],
  ['198504121234', ['8504121234', '850412-1234', '19850412-1234']],
  ['070-123 45 67', ['0701234567', '070 123 45 67', '+46701234567', '0046 70 123 45 67']],
  ['+46 (0)70-123 45 67', ['0701234567', '070-1234567']],
  ['08-657\u00a061\u00a000', ['086576100', '08-657 61 00', '+46 8 657 61 00']],
  ['114 55', ['11455', '114 55']],
  ['5566\u20117788', ['55667788']],
] as const;

test.each(numbers)('%s is found by every way it is written', (written, asked) => {
  const held = [written, ...partedNumbers(`Nr ${written}, tack`)];
  const found = asked.filter((one) => held.some((text) => text.includes(numberMeant(one) ?? one)));
  expect(found).toEqual(asked);
});

test.each(['', 'anna', '12', '1234', 'a12345', '12345x', '1'.repeat(30)])(
  '%j is no number',
  (text) => {
    expect(numberMeant(text)).toBeUndefined();
  },
);

test('whatever numbers stand beside each other, each is within one of those given', () => {
  const part = fc.stringMatching(/^[1-9]\d{1,5}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), part, part, (others, one, two) => {
      const number = `${one}${two}`;
      if (number.length < 5) return;
      const text = [...others, one, two, ...others].join(' ');
      expect(partedNumbers(text).some((held) => held.includes(number))).toBe(true);
    }),
  );
});
