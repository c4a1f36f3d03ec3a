import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { countries } from '#domain/deadline/rule-sets.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { sayCountry } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const own = 'own';
const options = [own, ...countries];

interface Props {
  readonly reference: string;
  readonly country: string;
}

/** Lets one case run by another country's rules, or by the controller's own again. */
export function CountryDialog({ reference, country: before }: Props) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState(before);
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const country = chosen === own ? {} : { country: chosen };
  return (
    <FormDialog
      title={t('desk.clock.overrideCountry')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'override-country', ...country, reason })}
    >
      <Typography color="textSecondary">{t('desk.clock.overrideHelp')}</Typography>
      <Choice
        label={t('desk.clock.country')}
        value={chosen}
        options={options}
        say={(code) => (code === own ? t('desk.clock.ownCountry') : sayCountry(code, language))}
        onChange={setChosen}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.clock.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
