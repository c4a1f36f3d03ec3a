import type { CaseDocument } from '#domain/case/document.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { enclosureType } from '../../intake/tables/enclosure.ts';
import { refuseSize } from '../../intake/incoming-file.ts';
import { write } from '../cases/execute.ts';
import { keepDocument } from './keep-document.ts';
import { findCase, type Work } from '../work.ts';

/** Keeps a file with a case, open or closed, sealed byte for byte; what it holds is not read. */
export async function attachFile(
  work: Work,
  { reference, file, note }: Request<'cases:attach'>,
): Promise<Result<{ document: CaseDocument }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const refused = refuseSize(file.bytes);
  if (refused) return refused;
  const { id } = found.value;
  const mediaType = enclosureType(file) ?? 'application/octet-stream';
  const kept = await keepDocument(work, id, file.bytes, { name: file.name, mediaType });
  if (!kept.ok) return kept;
  const { document } = kept.value;
  const written = await write(work, id, [{ type: 'attach-file', document, note }]);
  return written.ok ? ok({ document }) : written;
}
