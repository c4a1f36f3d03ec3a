/** Where an answer names the file it is to be saved as: itself, or a part of it, such as a sheet beside a letter. */
const isPart = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  !Array.isArray(value);

/** An answer with the same beginning before the name of every file in it. */
export function named<T extends object>(answer: T, prefix: string): T {
  const entries = Object.entries(answer).map(([name, value]: [string, unknown]) => {
    if (name === 'fileName' && typeof value === 'string') return [name, `${prefix}${value}`];
    return [name, isPart(value) ? named(value, prefix) : value];
  });
  return Object.fromEntries(entries) as T;
}
