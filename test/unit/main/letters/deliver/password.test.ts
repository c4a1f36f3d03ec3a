import { describe, expect, it } from 'vitest';
import { makePassword } from '#main/letters/deliver/password.ts';

const many = Array.from({ length: 2000 }, makePassword);

describe('the password of a delivery copy', () => {
  it('is five groups of four signs that cannot be mistaken for each other', () => {
    for (const password of many)
      expect(password).toMatch(/^(?:[2-9a-hjkmnp-tw-z]{4}-){4}[2-9a-hjkmnp-tw-z]{4}$/);
    expect(many.join('')).not.toMatch(/[01liouv]/);
  });

  it('is another each time, and uses every sign', () => {
    expect(new Set(many).size).toBe(many.length);
    expect(new Set(many.join('').replaceAll('-', '')).size).toBe(29);
  });
});
