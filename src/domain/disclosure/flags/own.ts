/** What is the requester's own, in the forms that values are compared by. */
export interface Own {
  readonly emails: ReadonlySet<string>;
  /** See {@link numberKey}. */
  readonly numbers: ReadonlySet<string>;
  /** Words of their names, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Words of a name, in order: `Berg-Ek, Anna` is `['berg-ek', 'anna']`. */
export const nameWords = (name: string): string[] =>
  (name.normalize('NFC').match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );

/**
 * A number without what people write differently: `0046 70-174 06 05`, `+46701740605` and `070-174 06 05` are one, and
 * so are a personal identity number with and without its century.
 *
 * @example `'19811228-9874'` and `'8112289874'` both give `8112289874`
 */
export function numberKey(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  if (/^(18|19|20)\d{10}$/.test(digits)) return digits.slice(2);
  return digits.replace(/^(00)?46(?=\d{7,})/, '').replace(/^0+/, '');
}

/**
 * Sorts what is known of the requester: e-mail addresses, numbers, and names.
 *
 * @param values the name and address of the case and what staff have noted as the requester's own
 */
export function ownOf(values: readonly string[]): Own {
  const emails = new Set<string>();
  const numbers = new Set<string>();
  const words = new Set<string>();
  for (const value of values) {
    if (value.includes('@')) emails.add(value.trim().toLowerCase());
    else if (/\d{2}/.test(value)) numbers.add(numberKey(value));
    else for (const word of nameWords(value)) words.add(word);
  }
  return { emails, numbers, words };
}
