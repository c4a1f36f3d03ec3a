import { TextField } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { sayCountry } from '../../messages/days.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { useChange } from './use-change.ts';

/** Whose rules, holidays and zone hold. A change moves dates, and so needs a reason. */
export function CountryForm({ settings }: { readonly settings: Settings }) {
  const { t, language } = useWords();
  const [country, setCountry] = useKept('country', settings.country);
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, change } = useChange();
  const changed = country !== settings.country;
  return (
    <SaveForm
      title={t('desk.settings.clock')}
      text={t('desk.settings.clockText')}
      submit={t('desk.settings.changeCountry')}
      busy={busy}
      changed={changed}
      refusal={refusal}
      onSubmit={() =>
        void change(() => ombud.settings.change({ country: { country, reason } }), { dates: true })
      }
    >
      <Choice
        label={t('desk.settings.country')}
        value={country}
        options={settings.countries}
        help={changed ? undefined : t('desk.settings.zone', { zone: settings.zone })}
        say={(code) => sayCountry(code, language)}
        onChange={setCountry}
      />
      {changed && (
        <TextField
          required
          label={t('desk.settings.countryReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </SaveForm>
  );
}
