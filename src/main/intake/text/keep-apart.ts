/**
 * The names in order, made to differ from each other, also for those who do not tell capitals from small letters.
 * A name that is taken gets the first free number from 2 on.
 *
 * @param numbered puts a number to a name
 */
export function keepApart(
  names: readonly string[],
  numbered: (name: string, count: number) => string,
): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let free = name;
    let count = next.get(name.toLowerCase()) ?? 2;
    for (; taken.has(free.toLowerCase()); count += 1) free = numbered(name, count);
    next.set(name.toLowerCase(), count);
    taken.add(free.toLowerCase());
    return free;
  });
}
