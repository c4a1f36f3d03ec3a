/** The same answer each time, found the first time it is asked for. What it was found in is let go then. */
export function once<T>(find: () => T): () => T {
  let pending: (() => T) | undefined = find;
  let found: { readonly value: T } | undefined;
  return () => {
    if (pending) {
      found = { value: pending() };
      pending = undefined;
    }
    if (!found) throw new Error('Asked for again while it was being found');
    return found.value;
  };
}
