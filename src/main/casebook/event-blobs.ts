import type { CaseEvent } from '#domain/case/event.ts';

/** The sealed files an event brings into the book: named in its header, so that they are checked without a key. */
export function blobsOf(event: CaseEvent): readonly string[] {
  if ('document' in event) return [event.document.blob];
  const original = 'message' in event ? event.message.original : undefined;
  return original ? [original.blob] : [];
}
