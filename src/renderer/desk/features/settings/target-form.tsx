import { Box, InputAdornment, TextField } from '@mui/material';
import { targetKinds } from '#domain/deadline/target.ts';
import { ombud } from '../../bridge.ts';
import { useChanges } from '../../components/unsaved/use-changes.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import type { Settings } from './settings.ts';
import { parseDays, parseTargets, toFields } from './target-fields.ts';
import { useChange } from './use-change.ts';

/** The company's own dates, in working days. */
export function TargetForm({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const form = useChanges('targets', toFields(settings.targets));
  const fields = form.value;
  const { busy, refusal, change } = useChange();
  const targets = parseTargets(form.changes);
  const days = <InputAdornment position="end">{t('desk.settings.days')}</InputAdornment>;
  return (
    <SaveForm
      title={t('desk.settings.targets')}
      text={t('desk.settings.targetsText')}
      submit={t('desk.shell.save')}
      busy={busy}
      changed={form.isChanged && targets !== undefined}
      refusal={refusal}
      onSubmit={() =>
        targets && void change(() => ombud.settings.change({ targets }), { dates: false })
      }
    >
      <Box sx={{ display: 'grid', gap: 1.75, gridTemplateColumns: '1fr 1fr' }}>
        {targetKinds.map((kind) => {
          const wrong = parseDays(fields[kind]) === undefined;
          return (
            <TextField
              key={kind}
              label={t(`desk.settings.${kind}`)}
              value={fields[kind]}
              error={wrong}
              helperText={wrong && t('desk.settings.daysWrong')}
              slotProps={{ input: { endAdornment: days }, htmlInput: { inputMode: 'numeric' } }}
              onChange={(event) => form.setValue({ ...fields, [kind]: event.target.value })}
            />
          );
        })}
      </Box>
    </SaveForm>
  );
}
