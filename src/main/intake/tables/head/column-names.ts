import { nameColumns } from '../name-columns.ts';
import type { NumberedRow } from './set-apart.ts';

/**
 * What columns are called: by the row that names them, or by two, `Adress` over `Gata` and `Ort` giving `Adress Gata` and
 * `Adress Ort`. A column without a name is called by its number.
 */
export function columnNames(head: readonly NumberedRow[], width: number): string[] {
  const [over, under] = head.map(({ cells }) => cells);
  if (!over) return nameColumns([], width);
  if (!under) return nameColumns(over, width);
  let group = '';
  const names = Array.from({ length: width }, (_, column) => {
    const [above, below] = [over[column]?.trim() ?? '', under[column]?.trim() ?? ''];
    if (above) group = above;
    return [...new Set([above || (below && group), below])].filter(Boolean).join(' ');
  });
  return nameColumns(names, width);
}
