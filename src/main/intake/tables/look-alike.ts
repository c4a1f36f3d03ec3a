import { extensionOf, type IncomingFile } from '../incoming-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { separates } from './detect-delimiter.ts';

/** What a file is that is called a spreadsheet and is none: many systems write a page, XML or text under the name `.xls`. */
export type LookAlike = 'xml' | 'page' | 'text';

const names = ['xls', 'xlsx', 'xlt', 'xml'];
const looked = 4_096;

/** What is inside a file that is called a spreadsheet; `undefined` for other names, and for what is no text at all. */
export function lookAlikeOf({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): LookAlike | undefined {
  if (!names.includes(extensionOf(name))) return undefined;
  const start = decodeText(bytes.subarray(0, looked)).trimStart();
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'xml';
  if (extensionOf(name) === 'xml') return undefined;
  if (/<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(start)) return 'page';
  const isText =
    start !== '' && !start.includes('\0') && !/^(?:<|MIME-Version:|\{\\rtf|%PDF)/i.test(start);
  return isText && separates(start) ? 'text' : undefined;
}
