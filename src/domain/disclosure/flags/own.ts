import { comparedWord, plainText } from './plain-text.ts';

/** What is the requester's own, in the forms that values are compared by. */
export interface Own {
  readonly emails: ReadonlySet<string>;
  /** See {@link numberKey}. */
  readonly numbers: ReadonlySet<string>;
  /** Words of their names, as `comparedWord` gives them. */
  readonly words: ReadonlySet<string>;
  /** Postal addresses, each as {@link addressKey} gives it. */
  readonly addresses: readonly string[];
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** Words of a name, in order: `Berg-Ek, Anna` is `['berg-ek', 'anna']`. */
export const nameWords = (name: string): string[] =>
  (plainText(name).text.match(word) ?? []).map(comparedWord);

/**
 * A number without what people write differently: `0046 70-174 06 05`, `+46701740605` and `070-174 06 05` are one, and
 * so are a personal identity number with and without its century.
 *
 * @example `'19811228-9874'` and `'8112289874'` both give `8112289874`
 */
export function numberKey(text: string): string {
  const digits = plainText(text).text.replaceAll(/\D/g, '');
  if (/^(18|19|20)\d{10}$/.test(digits)) return digits.slice(2);
  return digits.replace(/^(00)?46(?=\d{7,})/, '').replace(/^0+/, '');
}

/** A postal address, or a part of one, as it is compared: letters and figures alone. */
export const addressKey = (text: string): string =>
  comparedWord(plainText(text).text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Sorts what is known of the requester: e-mail addresses, numbers, postal addresses and names.
 *
 * @param values the name and addresses of the case and what staff have noted as the requester's own
 */
export function ownOf(values: readonly string[]): Own {
  const emails = new Set<string>();
  const numbers = new Set<string>();
  const words = new Set<string>();
  const addresses: string[] = [];
  for (const value of values) {
    if (value.includes('@')) emails.add(plainText(value).text.trim().toLowerCase());
    else if (/\p{Nd}{2}/u.test(value) && !/\p{L}{3}/u.test(value)) numbers.add(numberKey(value));
    else if (/\p{Nd}/u.test(value)) addresses.push(addressKey(value));
    else for (const one of nameWords(value)) words.add(one);
  }
  return { emails, numbers, words, addresses: addresses.filter((one) => one !== '') };
}
