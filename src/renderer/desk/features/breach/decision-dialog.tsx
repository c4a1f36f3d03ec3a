import { Typography } from '@mui/material';
import { type UnlikelyBecause, unlikelyBecauses } from '#domain/case/breach/facts.ts';
import { askedBy } from '#domain/case/breach/fitting.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const choices = ['notify', 'notNotify'] as const;

/** Decides whether to notify the authority; the risk proposes, the handler decides and says why. */
export function DecisionDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const { decision, risk } = breach;
  const proposed = risk ? askedBy(risk).notify : true;
  const [notify, setNotify] = useKept('notify', decision?.notify ?? proposed);
  const [because, setBecause] = useKept<UnlikelyBecause>(
    'because',
    (decision?.notify === false ? decision.because : undefined) ?? 'trusted-recipient',
  );
  const [reasons, setReasons] = useKept('reasons', decision?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.notification-decided')}
      command={() => ({
        type: 'decide-notification',
        decision: notify ? { notify, reasons } : { notify, because, reasons },
      })}
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
      {!notify && (
        <Choice
          label={t('desk.breach.because')}
          value={because}
          options={unlikelyBecauses}
          say={(one) => t(`workflow.unlikelyBecauses.${one}`)}
          onChange={setBecause}
        />
      )}
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
