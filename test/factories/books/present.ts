/** What must be there. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing is there');
  return value;
}
