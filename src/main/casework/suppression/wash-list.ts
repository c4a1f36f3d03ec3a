import { ok, refuse } from '#domain/result.ts';
import { washed } from '#domain/suppression/rows-to-keep.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { decodeText } from '../../intake/text/decode-text.ts';
import { detectDelimiter } from '../../intake/tables/detect-delimiter.ts';
import { extensionOf, refuseSize } from '../../intake/incoming-file.ts';
import { parseCsv } from '../../intake/tables/parse-csv.ts';
import { csvForMachines } from '../../csv/write-csv.ts';
import type { Work } from '../work.ts';

const extensions = ['csv', 'tsv', 'tab', 'txt', ''];

/** A mailing list without those who are on the suppression list. Nothing of it is kept, and nothing is written. */
export async function washList(
  { book, clock }: Work,
  { file: { name, bytes } }: Request<'suppression:wash'>,
): Promise<Response<'suppression:wash'>> {
  const refused = refuseSize(bytes);
  if (refused) return refused;
  const extension = extensionOf(name);
  if (!extensions.includes(extension)) return refuse({ code: 'format-unsupported', extension });
  const text = decodeText(bytes);
  if (text.includes('\0')) return refuse({ code: 'csv-unreadable', line: 1 });
  const delimiter = detectDelimiter(text);
  const parsed = parseCsv(text, delimiter);
  if (!parsed.ok) return parsed;

  const digest = book.digests();
  const { rows, removed, without } = washed(
    parsed.value,
    (row) => row,
    clock.placeOf({}).country,
    ({ channel, address }) =>
      book.suppressions.since({ channel, digest: digest(address) }) !== undefined,
  );
  return ok({
    bytes: Buffer.from(csvForMachines(rows, delimiter)),
    fileName: `mailing-list.${extension || 'txt'}`,
    rows: parsed.value.length,
    removed,
    without,
  });
}
