import type { TableReading } from '#domain/case/data/table-reading.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';
import type { LookAlike } from '../tables/look-alike.ts';
import { tableName } from '../tables/read-table.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { decodeText } from '../text/decode-text.ts';
import { pageTables } from './page-tables.ts';
import { tablesOf } from './read-xlsx.ts';
import { readXmlSpreadsheet } from './xml-spreadsheet.ts';

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading?: TableReading;
}

/** The tables of a page or of an XML spreadsheet that is called `.xls`. */
export async function sheetsWithin(
  what: Exclude<LookAlike, 'text'>,
  { name, bytes, reading }: File,
): Promise<CollectedTableWithRows[]> {
  if (what === 'page')
    return tablesOf(pageTables(decodeText(bytes), tableName(name)), reading?.head);
  try {
    return tablesOf(await readXmlSpreadsheet(bytes), reading?.head);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable({ code: 'spreadsheet-unreadable' });
  }
}
