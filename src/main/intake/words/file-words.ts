import { buffer } from 'node:stream/consumers';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { extensionOf, type IncomingFile, refuseSize } from '../incoming-file.ts';
import { mailText } from '../mail/text/mail-text.ts';
import { rtfWords } from '../outlook/rtf-text.ts';
import { enclosureType } from '../tables/enclosure.ts';
import { readCollected } from '../tables/read-collected.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { decodeText } from '../text/decode-text.ts';
import { isZip, spreadsheetType } from '../xlsx/spreadsheet-type.ts';
import { type Archive, openArchive } from '../xlsx/archive.ts';
import { mostOfFile } from './most-of-file.ts';
import { refusing } from './refusing.ts';

/** What a file says, as far as a search reads it. */
export interface FileWords {
  readonly text: string;
  /** Whether it says more than was read. */
  readonly cut: boolean;
}

type NamedBytes = Pick<IncomingFile, 'name' | 'bytes'>;
type Read = Result<string, IntakeRefusal>;

/**
 * The words of a file, whatever it is: a PDF, a document, a presentation, a table, a mail, a text, a zip file of those. Refused where it says nothing that
 * could be read, as a picture does: what is not searched is to be counted.
 */
export async function fileWords(file: NamedBytes): Promise<Result<FileWords, IntakeRefusal>> {
  const refused = refuseSize(file.bytes);
  if (refused) return refused;
  const read = await wordsOf(file).catch((error: unknown): Read => {
    if (error instanceof Unreadable) return refuse(error.refusal);
    throw error;
  });
  if (!read.ok) return read;
  if (read.value.trim() === '') return wordless(file);
  return ok({ text: read.value.slice(0, mostOfFile), cut: read.value.length > mostOfFile });
}

const wordless = ({ name }: NamedBytes) =>
  refuse({ code: 'format-unsupported', extension: extensionOf(name) });

async function wordsOf(file: NamedBytes, isWithin = false): Promise<Read> {
  const type = enclosureType(file);
  if (type === 'application/pdf') {
    const { pdfWords } = await import('./pdf-words.ts');
    return ok(await pdfWords(file.bytes, mostOfFile));
  }
  if (type?.startsWith('image/')) return wordless(file);
  if (type === 'text/html') return ok(mailText({ html: decodeText(file.bytes) }).text);
  if (isZip(file.bytes)) {
    const { documentWords } = await import('./document-words.ts');
    const archive = await refusing(openArchive(file.bytes));
    const words = await documentWords(archive, mostOfFile);
    if (words !== undefined) return ok(words);
    if (spreadsheetType(file) === undefined)
      return isWithin ? wordless(file) : folderWords(archive);
  }
  const rtf = rtfWords(file.bytes);
  if (rtf !== undefined) return ok(rtf);
  const collected = await readCollected(file);
  if (collected.ok && collected.value.tables.length > 0) {
    const { tables } = collected.value;
    return ok(
      tables
        .flatMap(({ name, columns, notes = [], rows }) => [[name], columns, notes, ...rows])
        .map((cells) => cells.join('\t'))
        .join('\n'),
    );
  }
  // A text is one whether or not it could be a table.
  const text = decodeText(file.bytes);
  if (collected.ok || (collected.error.code === 'table-unsure' && !text.includes('\0')))
    return ok(text);
  return collected;
}

/** Of a zip file so many are read, each no larger than this unpacked. */
const mostWithin = { files: 40, bytes: 30_000_000 };

/** What the files in a zip file say, and what they are called; a zip file in it is not opened. */
async function folderWords(archive: Archive): Promise<Read> {
  const names = archive.names.filter(
    (name) => !name.endsWith('/') && !name.startsWith('__macosx/'),
  );
  const pieces = [names.join('\n')];
  let length = 0;
  for (const name of names.slice(0, mostWithin.files)) {
    if (length > mostOfFile || archive.sizeOf(name) > mostWithin.bytes) continue;
    const bytes = await refusing(buffer(archive.read(name)));
    const read = await wordsOf({ name, bytes }, true).catch((error: unknown): Read => {
      if (error instanceof Unreadable) return refuse(error.refusal);
      throw error;
    });
    if (!read.ok) continue;
    pieces.push(read.value);
    length += read.value.length;
  }
  return ok(pieces.join('\n'));
}
