import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { Source } from '../casebook/projection/sources.ts';
import { wordsAside } from '../intake/aside/read-aside.ts';
import type { FileWords } from '../intake/words/file-words.ts';

/** What a text of a case says. Files are read in a process of their own, within its time and memory. */
export async function readSource(
  book: Pick<Casebook, 'readBlob'>,
  caseId: string,
  { read }: Source,
): Promise<Result<FileWords, Refusal>> {
  if ('text' in read) return ok({ text: read.text, cut: false });
  const bytes = await book.readBlob(caseId, read.blob);
  if (!bytes.ok) return bytes;
  const { name, attachment } = read;
  return wordsAside({
    name,
    bytes: bytes.value,
    ...(attachment !== undefined && { attachment }),
  });
}
