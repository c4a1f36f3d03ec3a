import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';

/** Leaves a reader from deep inside; `readTables` makes the refusal of it. */
export class Unreadable extends Error {
  readonly refusal: IntakeRefusal;
  constructor(refusal: IntakeRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
