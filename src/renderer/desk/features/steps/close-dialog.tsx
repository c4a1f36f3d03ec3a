import { TextField, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { GroundFields } from './ground-fields.tsx';
import { ToldGrounds } from './told-grounds.tsx';
import { LeftToDo } from './left-to-do.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Ends a case with how it ended, once the case is read. */
export function CloseDialog({ reference }: { readonly reference: string }) {
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  return answer.state === 'ready' ? <EndingForm view={answer.value} /> : null;
}

/**
 * Only outcomes that its kind knows and that what was done does not contradict, the one that follows from it first; a
 * refusal asks for its grounds where none were entered before, and what is left to do is said before the button.
 */
function EndingForm({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { outcomes, grounds: possible } = view.workflow;
  const { contradicted, outcome: proposed, grounds: told } = view.proposal;
  const open = outcomes.filter((one) => !contradicted.includes(one));
  const [outcome, setOutcome] = useKept('outcome', proposed ?? open[0] ?? 'withdrawn');
  const [grounds, setGrounds] = useKept<CaseView['grounds']>('grounds', []);
  const [note, setNote] = useKept('note', '');
  const { busy, refusal, execute } = useExecuteForm(view.reference, closeDialog);
  const refused = outcome === 'refused' || outcome === 'partly';
  const asksGrounds = refused && told.length === 0;
  const differs = proposed !== undefined && proposed !== outcome && outcome !== 'withdrawn';
  return (
    <FormDialog
      width="sm"
      title={t('desk.casefile.closeCase')}
      submit={t('desk.casefile.closeCase')}
      busy={busy}
      refusal={refusal}
      onSubmit={() =>
        void execute({ type: 'close', outcome, note, ...(asksGrounds && { grounds }) })
      }
    >
      <Choice
        label={t('desk.casefile.outcomeChoice')}
        value={outcome}
        options={open}
        say={(option) => t(`case.outcomes.${option}`)}
        onChange={setOutcome}
      />
      {proposed && (
        <Typography variant="body2" color="textSecondary">
          {t('desk.steps.proposed', { outcome: t(`case.outcomes.${proposed}`) })}
        </Typography>
      )}
      {asksGrounds && <GroundFields possible={possible} grounds={grounds} onChange={setGrounds} />}
      {refused && <ToldGrounds grounds={told} />}
      <LeftToDo view={view} outcome={outcome} />
      <TextField
        multiline
        minRows={2}
        required={differs}
        label={t(differs ? 'desk.steps.whyOtherwise' : 'desk.casefile.closeNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
