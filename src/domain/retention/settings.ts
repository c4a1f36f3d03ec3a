import type { RetentionRule } from './rule.ts';

/** One decision about retention, and the rules that followed from it. `at` is when it was written down, ISO 8601. */
interface RulesChange {
  readonly rules: readonly RetentionRule[];
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly at: string;
}

/** The rules in force, and how they came to be, oldest first. */
export interface RetentionSettings {
  readonly rules: readonly RetentionRule[];
  readonly changes: readonly RulesChange[];
}
