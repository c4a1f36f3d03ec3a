import { TextField } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { GroundFields } from './ground-fields.tsx';
import { LeftToDo } from './left-to-do.tsx';

/** Ends a case with how it ended, once the case is read. */
export function CloseDialog({ reference }: { readonly reference: string }) {
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  return answer.state === 'ready' ? <EndingForm view={answer.value} /> : null;
}

/** Only outcomes that its kind knows; a refusal asks for its grounds, and what is left to do is said before the button. */
function EndingForm({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { outcomes, grounds: possible } = view.workflow;
  const [outcome, setOutcome] = useState(outcomes[0] ?? 'withdrawn');
  const [grounds, setGrounds] = useState<CaseView['grounds']>([]);
  const [note, setNote] = useState('');
  const { busy, refusal, execute } = useExecuteForm(view.reference, closeDialog);
  const refused = outcome === 'refused' || outcome === 'partly';
  return (
    <FormDialog
      width="sm"
      title={t('desk.casefile.closeCase')}
      submit={t('desk.casefile.closeCase')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'close', outcome, note, ...(refused && { grounds }) })}
    >
      <Choice
        label={t('desk.casefile.outcomeChoice')}
        value={outcome}
        options={outcomes}
        say={(option) => t(`case.outcomes.${option}`)}
        onChange={setOutcome}
      />
      {refused && <GroundFields possible={possible} grounds={grounds} onChange={setGrounds} />}
      <LeftToDo view={view} outcome={outcome} />
      <TextField
        multiline
        minRows={2}
        label={t('desk.casefile.closeNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
