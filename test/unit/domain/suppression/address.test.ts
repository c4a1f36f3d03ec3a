import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelOf, plainEmail, plainPhone } from '#domain/suppression/address.ts';

describe('an e-mail address is compared as', () => {
  test.each([
    ['alva@example.com', 'alva@example.com'],
    ['  Alva@Example.COM ', 'alva@example.com'],
    ['Alva Exempelsson <alva@example.com>', 'alva@example.com'],
    ['"E, Alva" <ALVA@example.com> ', 'alva@example.com'],
    ['a.l.v.a+nyhet@example.com', 'a.l.v.a+nyhet@example.com'],
    ['a\u030Asa@example.com', 'åsa@example.com'],
    ['åsa@exämple.com', 'åsa@exämple.com'],
    ['mailto:alva@example.com', 'alva@example.com'],
    ["'alva@example.com'", 'alva@example.com'],
    ['alva@example.com.', 'alva@example.com'],
    ['alva@xn--exmple-cua.com', 'alva@exämple.com'],
    ['al\u200bva@example.com', 'alva@example.com'],
  ])('%j: %s', (text, plain) => {
    expect(plainEmail(text)).toBe(plain);
  });

  test.each([
    '',
    'alva',
    'alva@',
    '@example.com',
    'alva@example',
    'a b@example.com',
    'a@b@c.se',
    'a@x.se; b@x.se',
  ])('none: %j', (text) => {
    expect(plainEmail(text)).toBeUndefined();
  });

  test('the same again, however often it is made plain', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = plainEmail(address);
        return once === undefined || plainEmail(once) === once;
      }),
    );
  });
});

describe('a telephone number is compared as', () => {
  test.each([
    ['070-123 45 67', 'SE', '+46701234567'],
    ['0701234567', 'SE', '+46701234567'],
    ['+46 70 123 45 67', 'SE', '+46701234567'],
    ['+46 (0)70-123 45 67', 'SE', '+46701234567'],
    ['0046701234567', 'SE', '+46701234567'],
    ['+46 0701234567', 'SE', '+46701234567'],
    ['０７０\u00a0１２３４５６７', 'SE', '+46701234567'],
    ['040 123 4567', 'FI', '+358401234567'],
    ['+45 12 34 56 78', 'SE', '+4512345678'],
    ['08/123 456 78', 'SE', '+46812345678'],
  ])('%s in %s: %s', (text, country, plain) => {
    expect(plainPhone(text, country)).toBe(plain);
  });

  test.each([
    '',
    '112',
    '0',
    '12345',
    'ring 070-123 45 67',
    '2026-11-25',
    '+46 70 123 45 67 89 01 23',
    '19121212-1212',
  ])('none: %j', (text) => {
    expect(plainPhone(text, 'SE')).toBeUndefined();
  });
});

test('what has an @ is an e-mail address, all else a number', () => {
  expect(channelOf('alva@example')).toBe('email');
  expect(channelOf('070')).toBe('phone');
});
