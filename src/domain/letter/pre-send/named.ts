/** So many are named; that there are more is said. */
const most = 5;

/** Places or names as a finding tells of them. */
export const named = (names: readonly string[]): string =>
  names.slice(0, most).join('; ') + (names.length > most ? '; …' : '');
