import { Typography } from '@mui/material';
import { type CommunicationException, communicationExceptions } from '#domain/case/breach/facts.ts';
import { askedBy } from '#domain/case/breach/fitting.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { Choice } from '../../components/fields/choice.tsx';
import type { BreachDialogs } from '../../components/dialogs/dialog-store.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const choices = ['inform', 'notInform'] as const;

/** Decides whether the persons are told; not telling them needs one of the law's own grounds. */
export function CommunicationDialog({ reference, breach }: BreachDialogs) {
  const { t } = useWords();
  const before = breach.communication;
  const proposed = breach.risk ? askedBy(breach.risk).inform : true;
  const [inform, setInform] = useKept('inform', before?.inform ?? proposed);
  const [exception, setException] = useKept<CommunicationException>(
    'exception',
    before?.inform === false ? before.exception : proposed ? 'risk-removed' : 'no-high-risk',
  );
  const [reasons, setReasons] = useKept('reasons', before?.reasons ?? '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('workflow.checks.communication-decided')}
      command={() => ({
        type: 'decide-communication',
        decision: inform ? { inform, reasons } : { inform, exception, reasons },
      })}
    >
      <Typography variant="body2" color="textSecondary">
        {t(proposed ? 'desk.breach.proposeInform' : 'desk.breach.proposeNoInform')}
      </Typography>
      <PillChoice
        label={t('desk.breach.decision')}
        value={inform ? 'inform' : 'notInform'}
        options={choices}
        say={(choice) => t(`desk.breach.${choice}`)}
        onChange={(choice) => setInform(choice === 'inform')}
      />
      {!inform && (
        <Choice
          label={t('desk.breach.exception')}
          value={exception}
          options={communicationExceptions}
          say={(one) => t(`workflow.exceptions.${one}`)}
          onChange={setException}
        />
      )}
      <WordsField
        required
        lines={3}
        label={t('desk.breach.reasons')}
        value={reasons}
        onChange={setReasons}
      />
    </ActDialog>
  );
}
