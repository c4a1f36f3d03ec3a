import { plainName } from '../../register/system-mapping.ts';
import type { DataTable } from '../../register/recognise-categories.ts';
import { addressKey, nameWords, numberKey, type Own } from './own.ts';

const addressed =
  /^(?:gatu|post|hem|bostads|folkbokförings|leverans|faktura|utdelnings|besöks|street|home|postal|mailing|billing|delivery|shipping)?(?:adress|address|gata|street|streetaddress)(?:rad|line)?\d?$/;

/**
 * What is the requester's own with the postal addresses of their own rows beside it: those in which their e-mail address,
 * number or whole name stands. A case seldom knows where its requester lives; the customer register does.
 */
export function withOwnAddresses(
  own: Own,
  tables: readonly Pick<DataTable, 'columns' | 'rows'>[],
): Own {
  const found = new Set<string>();
  for (const { columns, rows } of tables) {
    const places = columns.flatMap((column, at) => (addressed.test(plainName(column)) ? at : []));
    if (places.length === 0) continue;
    for (const row of rows) {
      if (!row.some((cell) => isOwn(cell, own))) continue;
      for (const place of places) found.add(addressKey(row[place] ?? ''));
    }
  }
  found.delete('');
  return { ...own, addresses: [...own.addresses, ...found] };
}

function isOwn(cell: string, { emails, numbers, words }: Own): boolean {
  if (cell === '' || cell.length > 254) return false;
  if (cell.includes('@')) return emails.has(cell.trim().toLowerCase());
  if (/\d{5}/.test(cell)) return numbers.has(numberKey(cell));
  const name = nameWords(cell);
  return name.length > 1 && name.every((word) => words.has(word));
}
