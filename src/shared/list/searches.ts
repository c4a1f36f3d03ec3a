/**
 * The searches that an officer finds from the start, until they keep others: what is late, and what they have to do this week
 * with all that they are late with. The desk has a word for each id.
 */
export const firstSearches = [
  { id: 'late', search: 'due:late' },
  { id: 'mine-this-week', search: 'handler:me due:late due:this-week' },
] as const;

/** So many are kept at most: each is counted whenever the book changes. */
export const mostSearches = 20;
