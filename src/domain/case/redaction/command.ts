import type { KeptMarks, LeftOut } from '../../disclosure/disclosure.ts';
import type { Grounds } from '../../disclosure/ground.ts';
import type { Marks, TableAddress } from '../../disclosure/marks.ts';

/** What staff can do to keep something out of the answer, and to let it in again. */
export type RedactionCommand =
  | ({ readonly type: 'redact'; readonly marks: Marks } & TableAddress & Grounds)
  /** Takes a redaction back, or only some places of it. A reason is needed once a summary has gone out with it. */
  | {
      readonly type: 'withdraw-redaction';
      readonly number: number;
      readonly marks?: Marks;
      readonly reason?: string;
    }
  /** Says of flagged places that they stay. */
  | ({ readonly type: 'keep-flagged' } & KeptMarks)
  /** Puts the question again. */
  | ({ readonly type: 'reopen-flagged'; readonly marks: Marks } & TableAddress)
  | ({ readonly type: 'leave-out' } & LeftOut)
  | { readonly type: 'put-back'; readonly documentId: string; readonly reason?: string };
