import type { RiskAssessment } from '#domain/case/breach/facts.ts';
import { riskOf } from '#domain/case/breach/risk.ts';

/** What an assessed risk speaks for: a proposal that the handler decides from. */
export interface Proposal {
  /** Art. 33(1): unless a risk is unlikely. */
  readonly notify: boolean;
  /** Art. 34(1): when a high risk is likely. */
  readonly inform: boolean;
}

/** What the risk speaks for; nothing while nobody has assessed it. */
export function proposalOf(risk: RiskAssessment | undefined): Proposal | undefined {
  if (!risk) return undefined;
  const level = riskOf(risk);
  return { notify: level !== 'low', inform: level === 'high' || level === 'very-high' };
}
