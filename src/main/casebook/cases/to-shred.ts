import type { Figure } from '#domain/retention/figure.ts';
import type { CaseFate } from './case-summary.ts';

/** A case to destroy: by which rule, in words, and the figure that outlives it. */
export interface ToShred {
  readonly caseId: string;
  readonly rule: string;
  readonly figureOf: (fate: CaseFate) => Figure;
}
