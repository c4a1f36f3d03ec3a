/** The id of the next item of a case's own list: `t3` is the third task that was ever in it. Ids are never used again. */
export const nextId = (letter: string, soFar: number): string => `${letter}${soFar + 1}`;
