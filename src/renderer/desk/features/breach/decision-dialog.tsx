import { Typography } from '@mui/material';
import { useState } from 'react';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { proposalOf } from './proposal.ts';

const choices = ['notify', 'notNotify'] as const;

/** Decides whether to notify the authority; the risk proposes, the handler decides and says why. */
export function DecisionDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const { decision, risk } = breach;
  const proposed = proposalOf(risk)?.notify ?? true;
  const [notify, setNotify] = useState(decision?.notify ?? proposed);
  const [reasons, setReasons] = useState(decision?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.notification-decided')}
      command={() => ({ type: 'decide-notification', decision: { notify, reasons } })}
    >
      <Typography variant="body2" color="textSecondary">
        {t(proposed ? 'desk.breach.proposeNotify' : 'desk.breach.proposeNot')}
      </Typography>
      <PillChoice
        label={t('desk.breach.decision')}
        value={notify ? 'notify' : 'notNotify'}
        options={choices}
        say={(choice) => t(`desk.breach.${choice}`)}
        onChange={(choice) => setNotify(choice === 'notify')}
      />
      <WordsField
        required
        lines={3}
        label={t('desk.breach.reasons')}
        help={t('desk.breach.decisionReasonsHelp')}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
