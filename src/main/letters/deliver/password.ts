import { randomInt } from 'node:crypto';

/** Letters and figures that nobody mistakes for each other, on paper or read out: no l, 1, i, o, 0, u or v. */
const signs = '23456789abcdefghjkmnpqrstwxyz';
const groups = 5;
const perGroup = 4;

/** A password for one delivery copy, such as `h7kp-3mzd-q4xw-n8ct-e2rb`: 97 bits, in groups that can be read out. */
export const makePassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: perGroup }, () => signs.charAt(randomInt(signs.length))).join(''),
  ).join('-');
