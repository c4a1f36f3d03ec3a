import { randomUUID } from 'node:crypto';
import type { CaseDocument } from '#domain/case/document.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Work } from '../work.ts';

/** Seals a file into a case, or into one about to be opened. Only an event that names it makes it part of the case. */
export async function keepDocument(
  { book }: Work,
  caseId: string | undefined,
  bytes: Uint8Array,
  { name, mediaType }: Pick<CaseDocument, 'name' | 'mediaType'>,
): Promise<Result<{ caseId: string; document: CaseDocument }, BookRefusal>> {
  const kept = await book.keepBlob(caseId, bytes);
  if (!kept.ok) return kept;
  const { caseId: owner, ...facts } = kept.value;
  return ok({ caseId: owner, document: { id: randomUUID(), name, mediaType, ...facts } });
}
