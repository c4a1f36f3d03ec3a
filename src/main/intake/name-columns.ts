/**
 * Column names that differ from each other, one for each of `width` columns: `['Namn', '', 'namn']` of width 4
 * gives `['Namn', '(2)', 'namn (2)', '(4)']`. A column without a name is called by its number.
 */
export function nameColumns(header: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const given = (header[index] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 900);
    const name = given || `(${index + 1})`;
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
