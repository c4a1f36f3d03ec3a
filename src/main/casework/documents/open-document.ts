import type { Case } from '#domain/case/case.ts';
import type { CaseDocument } from '#domain/case/document.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { attachmentAside } from '../../intake/aside/read-aside.ts';
import { extensionFor } from '../../intake/text/extension-for.ts';
import { safeFileName } from '#shared/safe-file-name.ts';
import { findCase, type Work } from '../work.ts';

/** A kept file, byte for byte, or one attachment of a kept e-mail. */
export async function openDocument(
  work: Work,
  { reference, documentId, attachment }: Request<'documents:open'>,
): Promise<Response<'documents:open'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const document = documentsOf(found.value).find(({ id }) => id === documentId);
  if (!document) return refuse({ code: 'document-unknown', documentId });
  const bytes = await work.book.readBlob(found.value.id, document.blob);
  if (!bytes.ok) return bytes;
  if (attachment === undefined) {
    const { mediaType } = document;
    return ok({ bytes: bytes.value, mediaType, fileName: leavingName(document) });
  }
  return attached(found.value, document, bytes.value, attachment);
}

/** A file keeps the name it came with as far as any system can bear it: what it was called is part of the evidence. */
const leavingName = ({ name, mediaType }: Pick<CaseDocument, 'name' | 'mediaType'>): string =>
  safeFileName(name) || `file.${extensionFor(mediaType)}`;

const documentsOf = ({ messages, collections, letters, files }: Case): CaseDocument[] => [
  ...messages.flatMap(({ original }) => original ?? []),
  ...collections.map(({ document }) => document),
  ...letters.map(({ document }) => document),
  ...files.map(({ document }) => document),
];

async function attached(
  { messages }: Case,
  document: CaseDocument,
  original: Uint8Array,
  index: number,
): Promise<Result<{ bytes: Uint8Array; mediaType: string; fileName: string }, Refusal>> {
  const message = messages.find((held) => held.original?.id === document.id);
  const attachment = message?.attachments[index];
  if (!attachment) return refuse({ code: 'document-unknown', documentId: document.id });
  const bytes = await attachmentAside(original, index);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return refuse({ code: 'document-unknown', documentId: document.id });
  return ok({
    bytes: bytes.value,
    mediaType: attachment.mediaType,
    fileName: leavingName(attachment),
  });
}
