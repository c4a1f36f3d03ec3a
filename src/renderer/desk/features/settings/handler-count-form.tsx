import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

/** Whether figures are given by handler: it measures staff, so somebody has to want it. */
export function HandlerCountForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const [countHandlers, setCount] = useState(settings.countHandlers);
  const { busy, refusal, change } = useChange();
  return (
    <SaveForm
      title={t('desk.shell.figures')}
      text={t('desk.settings.handlerCountText')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={countHandlers !== settings.countHandlers}
      refusal={refusal}
      onSubmit={() => void change(() => ombud.settings.change({ countHandlers }), { dates: false })}
    >
      <FormControlLabel
        control={
          <Switch checked={countHandlers} onChange={(event) => setCount(event.target.checked)} />
        }
        label={t('desk.settings.handlerCount')}
      />
    </SaveForm>
  );
}
