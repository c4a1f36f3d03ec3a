import { describe, expect, test } from 'vitest';
import { personalNumbersIn } from '#domain/disclosure/flags/personal-number.ts';

const found = (text: string) =>
  personalNumbersIn(text).map(({ start, end }) => text.slice(start, end));

describe('a personal identity number is seen', () => {
  test.each([
    ['with its century', '198112289874', '198112289874'],
    ['with its century and a hyphen', '19811228-9874', '19811228-9874'],
    ['with ten digits', '8112289874', '8112289874'],
    ['with ten digits and a hyphen', '811228-9874', '811228-9874'],
    ['of who is a hundred', '121212+1212', '121212+1212'],
    ['of who was born in the 1800s', '18981212-1214', undefined],
    ['of a leap day', '20000229-2382', undefined],
    ['as a coordination number', '701063-2391', '701063-2391'],
    ['as a coordination number with its century', '19701063-2391', '19701063-2391'],
    ['in the middle of a sentence', 'Pnr 811228-9874, enligt uppgift.', '811228-9874'],
    ['with a space for a hyphen', '19811228 9874', '19811228 9874'],
  ])('%s', (_, text, expected) => {
    const number = expected ?? withCheckDigit(text);
    expect(found(expected ? text : number)).toEqual([number]);
  });
});

describe('no personal identity number is seen', () => {
  test.each([
    ['where the check digit is wrong', '811228-9873'],
    ['where the month does not exist', '811328-9871'],
    ['where the day does not exist', withCheckDigit('810231-000')],
    ['on a leap day of a year that has none', withCheckDigit('20010229-000')],
    ['in a century before any living', withCheckDigit('17811228-987')],
    ['in an organisation number', '556036-0793'],
    ['in an organisation number with its prefix', '165560360793'],
    ['inside a longer number', '98112289874'],
    ['where more digits follow', '81122898741'],
    ['in a date and a time', '2024-08-16 0744'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('several in one text are all seen', () => {
  expect(found('811228-9874 och 19701063-2391')).toEqual(['811228-9874', '19701063-2391']);
});

/** The same number with the last digit that makes its sum right. */
function withCheckDigit(text: string): string {
  const digits = text.replaceAll(/\D/g, '').slice(text.replaceAll(/\D/g, '').length > 10 ? 2 : 0);
  const body = digits.slice(0, 9);
  const sum = Array.from(body).reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  const whole = text.replaceAll(/\D/g, '').length - (digits.length - 9);
  const check = String((10 - (sum % 10)) % 10);
  let seen = 0;
  const kept = Array.from(text).filter((unit) => !/\d/.test(unit) || ++seen <= whole);
  return kept.join('') + check;
}
