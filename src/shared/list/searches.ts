/** The searches that an officer finds from the start, until they keep others. */
export const firstSearches = ['late', 'mine-this-week'] as const;

/** So many are kept at most: each is counted whenever the book changes. */
export const mostSearches = 20;
