/** What the clock is asked: a receipt, and what stopped or lengthened the period. Instants are ISO 8601 with offset or Z. */
export interface ClockInput {
  readonly kind: 'dsr' | 'breach';
  readonly received: string;
  /** Country of the controller, ISO 3166-1 alpha-2 (Reg. 1182/71 Art. 2(1)). */
  readonly jurisdiction: string;
  readonly events: readonly {
    readonly type: 'extended' | 'paused' | 'resumed';
    readonly at: string;
  }[];
}

/**
 * One step of the computation, in order. `date` is where the step leads: `YYYY-MM-DD`, or an ISO date-time with
 * offset where hours count. `facts` fill the step's words (`shared/words`): days added, a holiday's name.
 */
export interface DueStep {
  readonly rule: string;
  readonly date: string;
  readonly source: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Another date the law can be read to give, and why. */
export interface DueAlternative {
  readonly due: string;
  readonly because: string;
}

/** A due date with its reasons: never a bare date. */
export interface DueDate {
  readonly due: string;
  readonly alternatives: readonly DueAlternative[];
  readonly steps: readonly DueStep[];
  /** The rule set and its version, such as `SE` and `2026-1`. */
  readonly ruleSet: string;
  readonly ruleVersion: string;
}
