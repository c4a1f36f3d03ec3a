import type { Because, Rule, Source } from './rule.ts';

/** What stopped or lengthened a period. `at` is an ISO 8601 instant with offset or Z. */
export interface ClockInputEvent {
  readonly type: 'extended' | 'paused' | 'resumed';
  readonly at: string;
  /**
   * What a pause waits for. Only rule sets that start the period again when identity arrives (`GB`) look at it;
   * left out, a pause waits for a clarification, which gives the earlier date.
   */
  readonly cause?: 'identity' | 'clarification' | undefined;
}

/** What the clock is asked: a receipt, and what stopped or lengthened the period. Instants are ISO 8601 with offset or Z. */
export interface ClockInput {
  readonly kind: 'dsr' | 'breach';
  /** When it reached the controller (Art. 12(3)); for a breach, when the controller became aware (Art. 33(1)). */
  readonly received: string;
  /** Country of the controller, ISO 3166-1 alpha-2 (Reg. 1182/71 Art. 2(1)). */
  readonly jurisdiction: string;
  /** In any order: the clock sorts them by instant. */
  readonly events: readonly ClockInputEvent[];
}

/**
 * One step of the computation, in order. `date` is where the step leads, or the day it is about: `YYYY-MM-DD`, or an
 * ISO date-time with offset where hours count. `facts` fill the step's words (`shared/words`): days added, a
 * holiday's name in Swedish and English (`sv`, `en`).
 */
export interface DueStep {
  readonly rule: Rule;
  readonly date: string;
  readonly source: Source;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Another date the law can be read to give, and why. */
export interface DueAlternative {
  readonly due: string;
  readonly because: Because;
  readonly source: Source;
}

/** A due date with its reasons: never a bare date. */
export interface DueDate {
  /** `YYYY-MM-DD`, the last day to act; for a breach an ISO date-time with the offset of the controller's zone. */
  readonly due: string;
  readonly alternatives: readonly DueAlternative[];
  readonly steps: readonly DueStep[];
  /** The rule set and its version, such as `SE` and `2026-1`. */
  readonly ruleSet: string;
  readonly ruleVersion: string;
}
