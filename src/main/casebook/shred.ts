import { refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { removeSealed } from './blob-folder.ts';
import { recordOnBook } from './book-events.ts';
import type { By } from './casebook.ts';
import type { Parts } from './parts.ts';

/**
 * Destroys a case for good. The event comes first: after a crash the next opening sees it and finishes the work.
 */
export async function shred(
  parts: Parts,
  caseId: string,
  by: By,
): Promise<Result<void, BookRefusal>> {
  const { table } = parts.projection;
  const row = table.rowOf(caseId);
  if (row === undefined) return refuse({ code: 'reference-unknown', reference: '' });
  const { reference } = table.summary(row);
  const event = { type: 'case-shredded', caseId, reference } as const;
  const recorded = await recordOnBook(parts, event, by, caseId);
  if (!recorded.ok) return recorded;
  parts.projection.remove(caseId);
  parts.reader.forget(caseId);
  await destroy(parts, caseId);
  return { ok: true, value: undefined };
}

/** Key, files and every snapshot that may still know the case. */
export async function destroy(parts: Parts, caseId: string): Promise<void> {
  if (parts.keys.cases.has(caseId)) await parts.keys.destroyCaseKey(caseId);
  await removeSealed(parts.dir, blobsIn(parts, caseId));
  await parts.keeper.keep(true);
}

function blobsIn({ index, journal }: Parts, caseId: string): string[] {
  return index.seqsOf(caseId).flatMap((seq) => {
    const found = journal.read(index.spanOf(seq));
    return found?.header.blobs ?? [];
  });
}
