import { TextField } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

/** Whose desk it is. */
export function WhoForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const [organisation, setOrganisation] = useKept('organisation', settings.organisation);
  const [handler, setHandler] = useKept('handler', settings.handler);
  const { busy, refusal, change } = useChange();
  const given = organisation.trim() !== '' && handler.trim() !== '';
  const changed = organisation !== settings.organisation || handler !== settings.handler;
  return (
    <SaveForm
      title={t('desk.settings.who')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={given && changed}
      refusal={refusal}
      onSubmit={() =>
        void change(() => ombud.settings.change({ organisation, handler }), { dates: false })
      }
    >
      <TextField
        required
        label={t('desk.settings.organisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextField
        required
        label={t('desk.settings.handler')}
        helperText={t('desk.settings.handlerHelp')}
        value={handler}
        onChange={(event) => setHandler(event.target.value)}
      />
    </SaveForm>
  );
}
