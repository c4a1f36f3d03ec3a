/** What a key of the book is bound to where it is wrapped, so that none can stand for another or come from another book. */
export const boundAs = (
  name: 'master' | 'book' | 'snapshot' | 'trust' | 'unfounded',
  bookId: string,
): string => `${name} key ${bookId}`;

/** The same for the key of an epoch. */
export const epochBoundAs = (epoch: number, bookId: string): string =>
  `epoch ${epoch} key ${bookId}`;

/** The same for what belongs to one officer. */
export const officerBoundAs = (
  name: 'sign' | 'kem' | 'door' | 'master',
  bookId: string,
  officer: string,
): string => `${name} key of ${officer} in ${bookId}`;
