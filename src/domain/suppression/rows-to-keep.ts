import { plainEmail, plainPhone, type SuppressionChannel } from './address.ts';

/** An address found in a row, in its plain form. */
export interface FoundAddress {
  readonly channel: SuppressionChannel;
  readonly address: string;
}

/**
 * Every e-mail address and telephone number in a row of a mailing list, whatever its column. One cell may hold several
 * addresses.
 */
export function addressesIn(cells: readonly string[], country: string): FoundAddress[] {
  return cells.flatMap((cell): FoundAddress[] => {
    const emails = cell.match(/[^\s@<>",;]{1,320}@[^\s@<>",;]+/g) ?? [];
    const found = emails.flatMap((text) => plainEmail(text) ?? []);
    if (found.length > 0) return found.map((address) => ({ channel: 'email', address }));
    const phone = plainPhone(cell, country);
    return phone === undefined ? [] : [{ channel: 'phone', address: phone }];
  });
}

/** What a mailing list is when those who want no marketing are gone from it. */
export interface Washed<R> {
  readonly rows: readonly R[];
  readonly removed: number;
  /** Rows that stay because there is no address in them to compare. */
  readonly without: number;
}

/**
 * Takes the rows out of a mailing list whose person is on the suppression list by any address in the row: an objection
 * to marketing is to all of it, whatever the channel (Art. 21(2) and (3)). A first row without an address names the
 * columns; it stays and is not counted. Pure.
 */
export function washed<R>(
  rows: readonly R[],
  cellsOf: (row: R) => readonly string[],
  country: string,
  isSuppressed: (found: FoundAddress) => boolean,
): Washed<R> {
  let removed = 0;
  let without = 0;
  const kept = rows.filter((row, at) => {
    const found = addressesIn(cellsOf(row), country);
    if (found.length === 0 && at > 0) without += 1;
    const gone = found.some(isSuppressed);
    if (gone) removed += 1;
    return !gone;
  });
  return { rows: kept, removed, without };
}
