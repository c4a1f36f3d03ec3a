/**
 * Whether a text can place a fact of that name among its words: those that begin with `is_` are there to choose by.
 *
 * @example `isPlaceable('name')` is true, `isPlaceable('is_paused')` is not
 */
export const isPlaceable = (name: string): boolean => !name.startsWith('is_');
