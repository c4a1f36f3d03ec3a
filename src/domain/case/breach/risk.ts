import { riskLevels, type RiskAssessment, type RiskLevel } from './facts.ts';

/**
 * The risk that likelihood and severity make together: the product of their ranks 1 to 4, on the same scale. 1–2 is
 * low, 3–6 medium, 8–9 high, 12–16 very high. A proposal, from which the handler decides.
 *
 * @example likelihood `medium` (2) × severity `very-high` (4) = 8: `high`
 */
export function riskOf({ likelihood, severity }: RiskAssessment): RiskLevel {
  const product = rank(likelihood) * rank(severity);
  if (product <= 2) return 'low';
  if (product <= 6) return 'medium';
  return product <= 9 ? 'high' : 'very-high';
}

const rank = (level: RiskLevel) => riskLevels.indexOf(level) + 1;
