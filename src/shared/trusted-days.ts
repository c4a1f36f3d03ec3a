/** For how many days a computer may open the book without the passphrase. */
export const trustedDays = [1, 7, 30] as const;
