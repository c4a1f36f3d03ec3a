import { normalForm } from '../normal-form.ts';

/** By what marketing may reach a person: what an entry of the suppression list is about. */
export const suppressionChannels = ['email', 'phone'] as const;
export type SuppressionChannel = (typeof suppressionChannels)[number];

/** RFC 5321, 4.5.3.1: 64 characters, the sign and 255. */
const longestEmail = 320;

/**
 * An e-mail address in the one form it is compared in, or `undefined` for what is none. Letters are lower case: in
 * practice no two people's addresses differ by it. Dots and `+` are kept, for some systems tell people apart by them.
 *
 * @example ` Alva@Example.COM ` and `Alva E <alva@example.com>` give `alva@example.com`
 */
export function plainEmail(text: string): string | undefined {
  const inside = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const address = normalForm(inside).trim().toLowerCase();
  if (address.length > longestEmail) return undefined;
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address) ? address : undefined;
}

/** The dialling codes of the countries whose controllers the clock knows; others write their numbers with a `+`. */
const diallingCodes: Readonly<Record<string, string>> = {
  SE: '46',
  NO: '47',
  DK: '45',
  FI: '358',
  DE: '49',
};

/**
 * A telephone number in the one form it is compared in: `+` and digits; `undefined` for what is none. A number that
 * begins with a single 0 is one of the controller's own country.
 *
 * @param country ISO 3166-1 alpha-2
 * @example `070-123 45 67` and `0046 70 123 45 67` give `+46701234567` in Sweden
 */
export function plainPhone(text: string, country: string): string | undefined {
  const written = text.trim();
  if (!/^\+?[\d\s()./–-]+$/.test(written)) return undefined;
  // The 0 in +46 (0)70 is not dialled.
  const digits = written.replace(/\(0\)/, '').replaceAll(/\D/g, '');
  const code = diallingCodes[country];
  const whole = written.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0') && code
        ? code + digits.slice(1)
        : '';
  return whole.length >= 7 && whole.length <= 15 ? `+${whole}` : undefined;
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
