import { ok } from '#domain/result.ts';
import { washed } from '#domain/suppression/rows-to-keep.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { csvForMachines } from '../../csv/write-csv.ts';
import { readRecordsAside } from '../../intake/aside/read-aside.ts';
import { extensionOf } from '../../intake/incoming-file.ts';
import type { Work } from '../work.ts';

/**
 * A mailing list without those who are on the suppression list, and apart from it the rows that could not be compared.
 * Nothing of it is kept, and nothing is written.
 */
export async function washList(
  { book, clock }: Work,
  { file }: Request<'suppression:wash'>,
): Promise<Response<'suppression:wash'>> {
  const read = await readRecordsAside(file);
  if (!read.ok) return read;
  const { delimiter, records } = read.value;

  const digest = book.digests();
  const { rows, removed, unread } = washed(
    records,
    (row) => row,
    clock.placeOf({}).country,
    ({ channel, address }) =>
      book.suppressions.since({ channel, digest: digest(address) }) !== undefined,
  );
  const ending = extensionOf(file.name) || 'txt';
  const fileOf = (list: readonly (readonly string[])[], name: string) => ({
    bytes: Buffer.from(csvForMachines(list, delimiter)),
    fileName: `${name}.${ending}`,
  });
  return ok({
    ...fileOf(rows, 'mailing-list'),
    rows: records.length,
    removed,
    unread: unread.length,
    ...(unread.length > 0 && { unreadFile: fileOf(unread, 'mailing-list-unread') }),
  });
}
