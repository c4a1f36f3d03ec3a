import type { KeptMarks, LeftOut, Redaction } from '../../disclosure/disclosure.ts';
import type { Marks } from '../../disclosure/marks.ts';

/** What can be kept out of the answer and let in again. Places are addresses: what stands there is never in an event. */
export type RedactionEvent =
  | ({ readonly type: 'redacted' } & Redaction)
  | {
      readonly type: 'redaction-withdrawn';
      readonly number: number;
      /** Absent: all of it. */
      readonly marks?: Marks;
      readonly reason?: string;
    }
  | ({ readonly type: 'flagged-kept' } & KeptMarks)
  | ({ readonly type: 'flagged-reopened' } & KeptMarks)
  | ({ readonly type: 'document-left-out' } & LeftOut)
  | { readonly type: 'document-put-back'; readonly documentId: string; readonly reason?: string };
