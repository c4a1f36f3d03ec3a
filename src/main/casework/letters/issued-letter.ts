import type { Case } from '#domain/case/case.ts';
import type { IssuedLetter } from '#domain/case/letters/letter.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { findCase, type Work } from '../work.ts';

/** A letter that has been issued, with its case and the bytes that were sealed. */
export interface OpenedLetter {
  readonly subject: Case;
  readonly letter: IssuedLetter;
  readonly pdf: Uint8Array;
}

/** Opens an issued letter; every copy that is made of it is made of these bytes. */
export async function openIssued(
  work: Work,
  reference: string,
  documentId: string,
): Promise<Result<OpenedLetter, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const letter = found.value.letters.find(({ document }) => document.id === documentId);
  if (!letter) return refuse({ code: 'document-unknown', documentId });
  const bytes = await work.book.readBlob(found.value.id, letter.document.blob);
  return bytes.ok ? ok({ subject: found.value, letter, pdf: bytes.value }) : bytes;
}
