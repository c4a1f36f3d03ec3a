import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import type { By } from '../by.ts';

/** What one `execute` wrote. */
export interface Executed {
  readonly caseId: string;
  readonly reference: string;
  readonly events: readonly RecordedEvent[];
}

/** A case in bulk; `caseId` only for a case that stands, or whose id was given out by `keepBlob`. */
export interface BulkItem extends By {
  readonly caseId?: string;
  readonly commands: readonly CaseCommand[];
  /** The case the commands were made from: where it has moved since, they are refused (`case-moved`). */
  readonly asOf?: Case;
}

export interface BulkOutcome {
  readonly cases: number;
  readonly events: number;
  readonly refused: readonly { readonly index: number; readonly refusal: CaseRefusal }[];
}
