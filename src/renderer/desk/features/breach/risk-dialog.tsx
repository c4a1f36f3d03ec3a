import { Typography } from '@mui/material';
import type { RiskLevel } from '#domain/case/breach/facts.ts';
import { askedBy } from '#domain/case/breach/fitting.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { RiskMatrix } from './risk-matrix.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Assesses the risk to the persons, and says what that speaks for. */
export function RiskDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const [chosen, setChosen] = useKept<
    { readonly likelihood: RiskLevel; readonly severity: RiskLevel } | undefined
  >('chosen', breach.risk);
  const [reasons, setReasons] = useKept('reasons', breach.risk?.reasons ?? '');
  const proposal = chosen && askedBy({ ...chosen, reasons });
  return (
    <ActDialog
      width="md"
      reference={reference}
      title={t('workflow.checks.risk-assessed')}
      command={() => chosen && { type: 'assess-risk', risk: { ...chosen, reasons } }}
    >
      <Typography variant="body2" color="textSecondary">
        {t('desk.breach.matrixHelp')}
      </Typography>
      <RiskMatrix
        chosen={chosen}
        onChoose={({ likelihood, severity }) => setChosen({ likelihood, severity })}
      />
      <Typography variant="body2" component="output">
        {proposal
          ? [
              t(proposal.notify ? 'desk.breach.proposeNotify' : 'desk.breach.proposeNot'),
              t(proposal.inform ? 'desk.breach.proposeInform' : 'desk.breach.proposeNoInform'),
            ].join(' ')
          : t('desk.breach.chooseCell')}
      </Typography>
      <WordsField
        required
        lines={3}
        label={t('desk.breach.reasons')}
        help={t('desk.breach.riskReasonsHelp')}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
