import type { RiskAssessment, RiskLevel } from '#domain/case/breach/facts.ts';
import { riskOf } from '#domain/case/breach/risk.ts';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { useWords } from '../../messages/use-words.ts';

const tones = {
  low: 'good',
  medium: 'warn',
  high: 'bad',
  'very-high': 'bad',
} as const satisfies Record<RiskLevel, string>;

/** What likelihood and severity make together. */
export function RiskLabel({ risk }: { readonly risk: Omit<RiskAssessment, 'reasons'> }) {
  const { t } = useWords();
  const level = riskOf({ ...risk, reasons: '' });
  return <ToneLabel tone={tones[level]}>{t(`workflow.risks.${level}`)}</ToneLabel>;
}
