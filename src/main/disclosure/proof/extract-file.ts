import { parse } from 'csv-parse/sync';
import type { Extract } from '#domain/disclosure/proof/proof.ts';
import { textsIn } from '#domain/disclosure/proof/meant.ts';

const decoder = new TextDecoder('utf-8');

/** The values of a JSON or CSV file; of any other its text in one piece. What does not parse is read as it stands. */
export function extractFile(where: string, bytes: Uint8Array): Extract {
  const text = decoder.decode(bytes);
  const values = where.endsWith('.json')
    ? jsonValues(text)
    : where.endsWith('.csv')
      ? cells(text)
      : undefined;
  return { where, form: 'values', values: values ?? [text] };
}

function jsonValues(text: string): Iterable<string> | undefined {
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function cells(text: string): Iterable<string> | undefined {
  try {
    const records: string[][] = parse(text, { bom: true, relax_column_count: true });
    return records.flat();
  } catch {
    return undefined;
  }
}
