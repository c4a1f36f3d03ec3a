import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { extensionOf, type IncomingFile } from '../incoming-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { parseCsv } from './parse-csv.ts';

/** A list as it stands: every record of it, the first one included, and what separates the fields. */
export interface Records {
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
}

const extensions = ['csv', 'tsv', 'tab', 'txt', ''];

/** Reads a list that is to be given back as it came, but for some of its rows. */
export function readRecords({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): Result<Records, IntakeRefusal> {
  const extension = extensionOf(name);
  if (!extensions.includes(extension)) return refuse({ code: 'format-unsupported', extension });
  const text = decodeText(bytes);
  if (text.includes('\0')) return refuse({ code: 'csv-unreadable', line: 1 });
  const delimiter = detectDelimiter(text);
  const parsed = parseCsv(text, { delimiter });
  return parsed.ok ? ok({ delimiter, records: parsed.value }) : parsed;
}
