const isForm = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was kept of a field that begins with `first`; an earlier version may have asked for less, or for something else. */
export function restored<T>(first: T, kept: unknown): T {
  if (kept === undefined) return first;
  if (isForm(first) && isForm(kept)) return { ...first, ...kept };
  const isOther = typeof kept !== typeof first || Array.isArray(kept) !== Array.isArray(first);
  return isOther && first !== undefined ? first : (kept as T);
}

/** Whether a field says what it began with. */
export const isSame = (first: unknown, value: unknown): boolean =>
  first === value || JSON.stringify(first) === JSON.stringify(value);
