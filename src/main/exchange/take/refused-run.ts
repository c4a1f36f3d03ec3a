import type { RunCode } from '../../casebook/team/examine-run.ts';

/** A run of another desk's log that was not taken, from which number on, and why. */
export interface RefusedRun {
  readonly desk: string;
  readonly seq: number;
  readonly code: RunCode;
  /** The object it came in: whoever runs the carrier can take it away, and its desk puts it again. */
  readonly object: string;
}
