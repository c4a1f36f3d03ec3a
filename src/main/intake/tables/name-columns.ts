import { keepApart } from '../text/keep-apart.ts';

/**
 * Column names that differ from each other, one for each of `width` columns: `['Namn', '', 'namn']` of width 4
 * gives `['Namn', '(2)', 'namn (2)', '(4)']`. A column without a name is called by its number.
 */
export function nameColumns(header: readonly string[], width: number): string[] {
  const given = Array.from({ length: width }, (_, index) => {
    const name = (header[index] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 900).toWellFormed();
    return name || `(${index + 1})`;
  });
  return keepApart(given, (name, count) => `${name} (${count})`);
}
