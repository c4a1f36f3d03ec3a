import { TextField } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { useChanges } from '../../components/unsaved/use-changes.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

/** Whose desk it is. */
export function WhoForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const saved = { organisation: settings.organisation, handler: settings.handler };
  const { value, changes, isChanged, setValue } = useChanges('who', saved);
  const { organisation, handler } = value;
  const { busy, refusal, change } = useChange();
  const given = organisation.trim() !== '' && handler.trim() !== '';
  return (
    <SaveForm
      title={t('desk.settings.who')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={given && isChanged}
      refusal={refusal}
      onSubmit={() => void change(() => ombud.settings.change(changes), { dates: false })}
    >
      <TextField
        required
        label={t('desk.settings.organisation')}
        value={organisation}
        onChange={(event) => setValue({ ...value, organisation: event.target.value })}
      />
      <TextField
        required
        label={t('desk.settings.handler')}
        helperText={t('desk.settings.handlerHelp')}
        value={handler}
        onChange={(event) => setValue({ ...value, handler: event.target.value })}
      />
    </SaveForm>
  );
}
