import { expect, it } from 'vitest';
import { keyFromRecovery, makeRecoveryKey } from '#main/vault/opening/recovery-key.ts';

it('prints nine groups of four from an alphabet without look-alikes', () => {
  expect(makeRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
});

it('is another one each time', () => {
  const many = new Set(Array.from({ length: 50 }, makeRecoveryKey));
  expect(many.size).toBe(50);
});

it('reads back in lower case, without dashes, with spaces and with look-alikes', () => {
  const printed = makeRecoveryKey();
  const key = keyFromRecovery(printed);
  expect(key).toHaveLength(32);
  const loose = printed
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
  expect(keyFromRecovery(` ${loose}\n`)).toEqual(key);
});

it('is refused when one letter is wrong, two are swapped or one is missing', () => {
  const printed = makeRecoveryKey().replaceAll('-', '');
  for (let at = 0; at < printed.length; at++) {
    const wrong = printed[at] === 'Z' ? '0' : 'Z';
    expect(keyFromRecovery(printed.slice(0, at) + wrong + printed.slice(at + 1))).toBeUndefined();
    expect(keyFromRecovery(printed.slice(0, at) + printed.slice(at + 1))).toBeUndefined();
    const [one, two] = [printed.charAt(at), printed.charAt(at + 1)];
    if (!two || one === two) continue;
    const swapped = printed.slice(0, at) + two + one + printed.slice(at + 2);
    expect(keyFromRecovery(swapped)).toBeUndefined();
  }
});

it('is refused when it is no recovery key at all', () => {
  for (const typed of ['', '-', 'hemlig', 'Å'.repeat(36), '0'.repeat(36)]) {
    expect(keyFromRecovery(typed)).toBeUndefined();
  }
});
