/**
 * An article as Swedish statutes are cited.
 *
 * @example `21(2)-(3)` as `21.2–3`, `6(1)(f)` as `6.1 f`
 */
export const article = (text: string): string =>
  text
    .replaceAll(/\)-\((?=\d)/g, '–')
    .replaceAll(/\((?=\d)/g, '.')
    .replaceAll(/\((?=[a-z])/g, ' ')
    .replaceAll(')', '');
