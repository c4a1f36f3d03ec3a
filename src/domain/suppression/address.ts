import { plainText } from '../disclosure/flags/plain-text.ts';
import { diallingCodes } from './phone-forms.ts';
import { unicodeDomain } from './unicode-domain.ts';

/** By what marketing may reach a person: what an entry of the suppression list is about. */
const suppressionChannels = ['email', 'phone'] as const;
export type SuppressionChannel = (typeof suppressionChannels)[number];

/** RFC 5321, 4.5.3.1: 64 characters, the sign and 255. */
const longestEmail = 320;

/**
 * An e-mail address in the one form it is compared in, or `undefined` for what is none. Letters are lower case: in
 * practice no two people's addresses differ by it. Domains are as people read them, not in Punycode. Dots and `+` are
 * kept, for some systems tell people apart by them.
 *
 * @example ` Alva@Example.COM `, `mailto:alva@example.com` and `Alva E <alva@example.com>` give `alva@example.com`
 */
export function plainEmail(text: string): string | undefined {
  const inside = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const written = plainText(inside).text.trim().toLowerCase();
  if (written.length > longestEmail + 20) return undefined;
  const address = written
    .replace(/^mailto:/, '')
    .replace(/^['"(]+/, '')
    .replace(/['").]+$/, '');
  if (!/^[^\s@<>",;|]+@[^\s@<>",;|]+\.[^\s@<>",;|]+$/.test(address)) return undefined;
  const at = address.indexOf('@');
  return address.slice(0, at + 1) + unicodeDomain(address.slice(at + 1));
}

/** An address without the label its owner has put on it: `alva+nyhet@example.com` is a mailbox of `alva@example.com`. */
export const withoutTag = (address: string): string =>
  address.replace(/(?<=^[^+@]+)\+[^@]*(?=@)/, '');

/**
 * A telephone number in the one form it is compared in: `+` and digits; `undefined` for what is none. A number that
 * begins with a single 0 is one of the controller's own country.
 *
 * @param country ISO 3166-1 alpha-2
 * @example `070-123 45 67` and `0046 70 123 45 67` give `+46701234567` in Sweden
 */
export function plainPhone(text: string, country: string): string | undefined {
  const written = plainText(text).text.trim();
  if (!/^\+?[\d\s()./-]+$/.test(written)) return undefined;
  const digits = written.replaceAll(/\D/g, '');
  const code = diallingCodes[country];
  const whole = written.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0') && code
        ? code + digits.slice(1)
        : '';
  const dialled =
    code && whole.startsWith(`${code}0`) ? code + whole.slice(code.length + 1) : whole;
  return dialled.length >= 7 && dialled.length <= 15 ? `+${dialled}` : undefined;
}

/** The form an address is compared in, by its channel. */
export const plainAddress = (
  channel: SuppressionChannel,
  text: string,
  country: string,
): string | undefined => (channel === 'email' ? plainEmail(text) : plainPhone(text, country));

/** The channel an address is of, as it is written: with an `@` an e-mail address, else a telephone number. */
export const channelOf = (text: string): SuppressionChannel =>
  text.includes('@') ? 'email' : 'phone';
