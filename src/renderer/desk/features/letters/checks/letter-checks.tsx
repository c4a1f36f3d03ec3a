import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Alert, Box, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import type { CaseView } from '#shared/views/views.ts';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { type MendWays, mendOf } from './mend.ts';
import { useSayFinding } from './use-say-finding.ts';

interface Props extends Omit<MendWays, 'view'> {
  readonly view: CaseView;
  readonly findings: LetterPreparation['findings'];
}

/** The requester's own list of grounds for complaint, run on this letter; each leads to where it is mended. */
export function LetterChecks({ view, findings, onData, onLanguage }: Props) {
  const { t } = useWords();
  const say = useSayFinding();
  const id = useId();
  return (
    <Stack component="section" spacing={1} aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id}>
        {t('desk.letters.checks')}
      </Typography>
      {findings.length === 0 && (
        <Alert severity="success" icon={<CheckCircle fontSize="inherit" />}>
          {t('desk.letters.checksPassed')}
        </Alert>
      )}
      {findings.map(({ code, severity, facts, mend }) => {
        const act = mendOf(mend, { view, onData, onLanguage });
        return (
          <Alert key={code} severity={severity === 'risk' ? 'warning' : 'error'}>
            {say({ code, facts })}
            {act && (
              // Under the words: beside them there is no room for both in a narrow column.
              <Box sx={{ mt: 0.5, ml: -0.75 }}>
                <ChangeButton size="small" color="inherit" onClick={act}>
                  {t(`desk.letters.mend.${mend}`)}
                </ChangeButton>
              </Box>
            )}
          </Alert>
        );
      })}
    </Stack>
  );
}
