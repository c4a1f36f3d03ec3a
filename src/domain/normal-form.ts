/**
 * A text in one of Unicode's normal forms, in which `é` is the same however it was written. Sorting the marks of a letter
 * takes a time that grows with the square of their number, and a hostile text has nothing but marks: runs of them are broken
 * after 30 by a sign that nobody sees, as the Stream-Safe Text Format has it (UAX #15, section 13). No language comes near.
 *
 * @param form NFC unless another is asked for
 * @example `normalForm('e\u0301')` gives `'\u00e9'`
 */
export const normalForm = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' = 'NFC'): string =>
  (text.length < 30 ? text : text.replaceAll(/\p{M}{30}/gu, '$&\u034f')).normalize(form);
