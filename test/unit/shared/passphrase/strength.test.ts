import { Options } from '@zxcvbn-ts/core';
import { describe, expect, it, test } from 'vitest';
import { advices, weaknesses } from '#shared/passphrase/advice.ts';
import { acceptPassphrase, strengthOf } from '#shared/passphrase/strength.ts';

const owners = { organisation: 'Exempelbolaget Norden AB', handler: 'Handa Läggare' };

test.each([
  ['twelve spaces', ' '.repeat(12)],
  ['one character twelve times', 'aaaaaaaaaaaa'],
  ['a common password with digits', 'password1234'],
  ['the same in Swedish', 'lösenord1234'],
  ['the season and the year', 'sommaren2026!'],
  ['the organisation', 'Exempelbolaget Norden AB'],
  ['the organisation and the year', 'exempelbolaget2026'],
  ['who works there', 'handa läggare'],
  ['the app and the year', 'Ombud2026Ombud'],
  ['a first and a last name', 'anna andersson'],
  ['keys in a row', 'qwertyuiop123'],
  ['counting', '123456789012'],
  ['a repetition', 'hejhejhejhej'],
  ['letters of one part typed in two', 'åäöåäöåäöåäö'.normalize('NFD')],
])('%s is refused', async (_, passphrase) => {
  const refused = await acceptPassphrase(passphrase, owners);
  expect(refused).toMatchObject({ ok: false, error: { code: 'passphrase-guessable' } });
});

test.each([
  'fyra ord i en rad',
  'en lång lösenfras',
  'korrekt häst batteri häftklammer',
  'correct horse battery staple',
  'kmq7 vtx2 bhw9',
  `${'a'.repeat(60)} och sedan något helt annat`,
])('%j is taken unless its beginning is weak', async (passphrase) => {
  const taken = await acceptPassphrase(passphrase, owners);
  expect(taken.ok).toBe(!passphrase.startsWith('aaaa'));
});

describe('a passphrase of less than twelve characters', () => {
  test.each([
    ['', 12],
    ['elva tecken', 1],
    ['🐎🐎🐎🐎🐎🐎', 6],
    ['åäö'.normalize('NFD'), 9],
  ])('%j lacks %i', async (passphrase, missing) => {
    expect(await strengthOf(passphrase, owners)).toEqual({ verdict: 'short', missing });
  });

  it('is refused by its length alone', async () => {
    const refused = await acceptPassphrase('x7#qP2!vK9z', owners);
    expect(refused).toEqual({ ok: false, error: { code: 'passphrase-weak', atLeast: 12 } });
  });
});

it('says why a passphrase is weak, and what to do', async () => {
  const strength = await strengthOf(' '.repeat(12), owners);
  const advice = ['repeated', 'anotherWord'];
  expect(strength).toEqual({ verdict: 'weak', weakness: 'simpleRepeat', advice });
});

it('knows every weakness and every advice that the estimator names, but for what asks a server', () => {
  const { warnings, suggestions } = new Options().translations;
  expect([...weaknesses, 'pwned'].toSorted()).toEqual(Object.keys(warnings).toSorted());
  expect([...advices, 'pwned'].toSorted()).toEqual(Object.keys(suggestions).toSorted());
});
