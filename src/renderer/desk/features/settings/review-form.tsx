import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

/** Whether letters want a second pair of eyes before they are issued. */
export function ReviewForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const [reviewRequired, setRequired] = useState(settings.reviewRequired);
  const { busy, refusal, change } = useChange();
  return (
    <SaveForm
      title={t('desk.settings.secondPerson')}
      text={t('desk.settings.reviewText')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={reviewRequired !== settings.reviewRequired}
      refusal={refusal}
      onSubmit={() =>
        void change(() => ombud.settings.change({ reviewRequired }), { dates: false })
      }
    >
      <FormControlLabel
        control={
          <Switch
            checked={reviewRequired}
            onChange={(event) => setRequired(event.target.checked)}
          />
        }
        label={t('desk.settings.reviewRequired')}
      />
    </SaveForm>
  );
}
