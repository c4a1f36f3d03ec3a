import type { CaseDocument } from '#domain/case/document.ts';
import { documentOf } from '#domain/case/document-of.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { KeptBlob } from './kept-blob.ts';
import type { BulkItem } from '../cases/bulk.ts';

/** Named in the event's header, so that files are checked without a key: those it brings, or those it destroyed. */
export function blobsOf(event: CaseEvent): readonly string[] {
  if (event.type === 'data-disposed') return event.blobs;
  const document = documentOf(event);
  return document ? [document.blob] : [];
}

/** Whether the files that an event's header names are gone by it. */
export const takesFiles = (type: string): boolean => type === 'data-disposed';

/** The first file named by these commands that was not kept for them, or not as they say: such an event could never be undone. */
export const unkept = (
  { caseId, commands }: BulkItem,
  kept: ReadonlyMap<string, KeptBlob>,
): CaseDocument | undefined =>
  commands
    .map(documentOf)
    .filter((document) => document !== undefined)
    .find(({ blob, sha256, size }) => {
      const found = kept.get(blob);
      return found?.caseId !== caseId || found?.sha256 !== sha256 || found?.size !== size;
    });
