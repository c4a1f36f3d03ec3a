import { FormControlLabel, Switch } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords, type Word } from '../../messages/use-words.ts';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

interface Props {
  readonly settings: Settings;
  readonly setting: 'reviewRequired' | 'countHandlers';
  readonly title: Word;
  readonly text: Word;
  readonly label: Word;
}

/** A setting of the book's that is on or off. */
export function SwitchForm({ settings, setting, title, text, label }: Props) {
  const { t } = useWords();
  const [isOn, setOn] = useKept(setting, settings[setting]);
  const { busy, refusal, change } = useChange();
  return (
    <SaveForm
      title={t(title)}
      text={t(text)}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={isOn !== settings[setting]}
      refusal={refusal}
      onSubmit={() =>
        void change(() => ombud.settings.change({ [setting]: isOn }), { dates: false })
      }
    >
      <FormControlLabel
        control={<Switch checked={isOn} onChange={(event) => setOn(event.target.checked)} />}
        label={t(label)}
      />
    </SaveForm>
  );
}
