import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { riskLevels, type RiskLevel } from '#domain/case/breach/facts.ts';
import { riskOf } from '#domain/case/breach/risk.ts';
import { useWords } from '../../messages/use-words.ts';

const Grid = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 3,
    tableLayout: 'fixed',
    ...theme.typography.body2,
    '& caption': {
      ...theme.typography.caption,
      color: palette.text.secondary,
      textAlign: 'start',
      paddingBlockEnd: theme.spacing(0.5),
    },
    '& th': { ...theme.typography.caption, color: palette.text.secondary, fontWeight: 550 },
    '& th[scope=row]': { textAlign: 'end', paddingInlineEnd: theme.spacing(1) },
    '& td': { padding: 0 },
  };
});

const Cell = styled('label')<{ readonly level: RiskLevel }>(({ theme, level }) => {
  const { palette } = theme.vars ?? theme;
  const colour = {
    low: palette.success.main,
    medium: palette.warning.main,
    high: palette.error.main,
    'very-high': palette.error.main,
  }[level];
  return {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    height: 40,
    borderRadius: 4,
    cursor: 'pointer',
    color: colour,
    fontWeight: 550,
    border: `1px solid ${palette.divider}`,
    background: `color-mix(in srgb, ${colour} ${level === 'very-high' ? 16 : 7}%, ${palette.background.paper})`,
    '&:hover': { borderColor: colour },
    '&:has(:checked)': {
      color: palette.background.paper,
      background: colour,
      borderColor: colour,
      fontWeight: 650,
    },
    '&:has(:focus-visible)': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  };
});

interface Chosen {
  readonly likelihood: RiskLevel;
  readonly severity: RiskLevel;
}

interface Props {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Likelihood across, severity down: one click says both, and the field says what they make together. */
export function RiskMatrix({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const name = useId();
  return (
    <Grid>
      <caption>{t('desk.breach.matrix')}</caption>
      <thead>
        <tr>
          <td aria-hidden />
          {riskLevels.map((likelihood) => (
            <th key={likelihood} scope="col">
              {t('desk.breach.likelihoodOf', { level: t(`workflow.risks.${likelihood}`) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {riskLevels.toReversed().map((severity) => (
          <tr key={severity}>
            <th scope="row">
              {t('desk.breach.severityOf', { level: t(`workflow.risks.${severity}`) })}
            </th>
            {riskLevels.map((likelihood) => {
              const level = riskOf({ likelihood, severity, reasons: '' });
              const risk = t(`workflow.risks.${level}`);
              return (
                <td key={likelihood}>
                  <Cell level={level}>
                    <input
                      type="radio"
                      name={name}
                      checked={chosen?.likelihood === likelihood && chosen.severity === severity}
                      aria-label={t('desk.breach.cell', {
                        likelihood: t(`workflow.risks.${likelihood}`),
                        severity: t(`workflow.risks.${severity}`),
                        risk,
                      })}
                      onChange={() => onChoose({ likelihood, severity })}
                    />
                    {risk}
                  </Cell>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
