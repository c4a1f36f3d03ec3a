import type { IncomingFile } from '../incoming-file.ts';
import { numberedFileName } from '#shared/safe-file-name.ts';

/** The line that begins each mail of a mailbox file (RFC 4155), followed by the first field of its header. */
const begins = /^From [^\n]{1,300}\d{4}[^\n]{0,40}\r?\n(?=[!-9;-~]{1,76}[ \t]*:)/;
const longestLine = 400;

/**
 * The mails of a file: several of a mailbox file, else the file itself. Together they are the file, byte for byte. In the
 * mailbox form lines of a text that begin with `From ` follow no blank line, or are marked with `>`.
 */
export function mailsIn(file: IncomingFile): IncomingFile[] {
  const { name, bytes } = file;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!begins.test(text.toString('latin1', 0, longestLine))) return [file];
  const starts = [0];
  for (let at = text.indexOf('\nFrom '); at >= 0; at = text.indexOf('\nFrom ', at + 1)) {
    const blank = text[at - 1] === 0x0a || (text[at - 1] === 0x0d && text[at - 2] === 0x0a);
    if (blank && begins.test(text.toString('latin1', at + 1, at + longestLine)))
      starts.push(at + 1);
  }
  if (starts.length === 1) return [file];
  return starts.map((start, index) => ({
    ...file,
    name: numberedFileName(name, index + 1),
    bytes: bytes.subarray(start, starts[index + 1]),
  }));
}
