import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { Source } from '../casebook/projection/words/sources.ts';
import { attachmentsAside, wordsAside } from '../intake/aside/read-aside.ts';
import type { FileWords } from '../intake/words/file-words.ts';

type Read<T> = Promise<Result<T, Refusal>>;

/**
 * Reads what the texts of a case say, one after the other. Files are read in a process of their own, within its time and memory.
 * The mail that was opened last is at hand, so that one with many attachments is unsealed and parsed once; no other is.
 */
export function sourcesIn(
  book: Pick<Casebook, 'readBlob'>,
  caseId: string,
): (source: Source) => Read<FileWords> {
  let last: { readonly blob: string; readonly opened: ReturnType<typeof open> } | undefined;

  async function open(blob: string) {
    const bytes = await book.readBlob(caseId, blob);
    return bytes.ok ? attachmentsAside(bytes.value) : bytes;
  }

  async function attached(blob: string, nth: number): Read<Uint8Array> {
    if (last?.blob !== blob) last = { blob, opened: open(blob) };
    const opened = await last.opened;
    if (!opened.ok) return opened;
    const bytes = opened.value[nth];
    return bytes ? ok(bytes) : refuse({ code: 'file-empty' });
  }

  return async ({ read }) => {
    if ('text' in read) return ok({ text: read.text, cut: false });
    const { blob, name, attachment } = read;
    const bytes = await (attachment === undefined
      ? book.readBlob(caseId, blob)
      : attached(blob, attachment));
    return bytes.ok ? wordsAside({ name, bytes: bytes.value }) : bytes;
  };
}
