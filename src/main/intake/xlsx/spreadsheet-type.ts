import { extensionOf, type IncomingFile } from '../incoming-file.ts';

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Spreadsheets and many other files are zip files. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The media type of a spreadsheet, also of one that was saved under the name of a CSV file. */
export function spreadsheetType({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): string | undefined {
  const extension = extensionOf(name);
  const own = types[extension];
  if (own !== undefined) return own;
  return isZip(bytes) && ['csv', 'txt', ''].includes(extension) ? types['xlsx'] : undefined;
}
