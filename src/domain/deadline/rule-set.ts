import type { Source } from './rule.ts';

/** The rules one country's controllers count by, for receipts from one day on: data, with a version. */
export interface RuleSet {
  /** Country of the controller, ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly version: string;
  /** The first local day of receipt these rules are for, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** The zone whose dates count, an IANA name. */
  readonly zone: string;
  /** Elapsed hours from awareness of a breach. */
  readonly breachHours: number;
  /** What a wait for proof of identity does: stops the period, or lets it start again when the proof arrives. */
  readonly identity: 'suspends' | 'restarts';
  readonly sources: {
    readonly receipt: Source;
    readonly period: Source;
    readonly extension: Source;
    readonly pause: Source;
    readonly breach: Source;
  };
}
