import { Box, Typography } from '@mui/material';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useForget } from '../../components/unsaved/use-forget.ts';
import { changedIn } from '../../components/unsaved/changed-in.ts';
import { useChanges } from '../../components/unsaved/use-changes.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Backups, BackupSettings } from './backups.ts';
import { PlacesField } from './places-field.tsx';

const inThrees = { display: 'grid', gap: 1.75, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' };

type Fields = { readonly places: readonly string[] } & Readonly<
  Record<'hours' | keyof BackupSettings['rotation'], number | undefined>
>;

interface Props {
  readonly settings: BackupSettings;
  readonly onKnown: (backups: Backups) => void;
}

/** Where, how often, and how many stay. */
export function BackupForm({ settings, onKnown }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const forget = useForget();
  const { value, changes, isChanged, setValue } = useChanges<Fields>('backups', {
    places: settings.places.length > 0 ? settings.places : [''],
    hours: settings.everyHours,
    ...settings.rotation,
  });
  const { hours, days, weeks, months } = value;
  const whole =
    hours !== undefined && days !== undefined && weeks !== undefined && months !== undefined;
  const save = async () => {
    if (!whole) return;
    const places = changes.places?.map((place) => place.trim()).filter((place) => place !== '');
    const next = {
      ...(places && { places }),
      ...('hours' in changes && { everyHours: hours }),
      rotation: changedIn(settings.rotation, { days, weeks, months }),
    };
    const saved = await run(() => ombud.backup.change(next));
    if (!saved) return;
    forget();
    sayToast({ tone: 'done', title: t('desk.backup.saved') });
    onKnown(saved.value);
  };
  const keep = (span: 'days' | 'weeks' | 'months') => (
    <NumberField
      label={t(`desk.backup.${span}`)}
      value={value[span]}
      onChange={(count) => setValue({ ...value, [span]: count })}
    />
  );
  return (
    <SaveForm
      title={t('desk.backup.places')}
      text={t('desk.backup.placesText')}
      submit={t('desk.backup.save')}
      busy={busy}
      changed={whole && isChanged}
      refusal={refusal}
      onSubmit={() => void save()}
    >
      <PlacesField places={value.places} onChange={(places) => setValue({ ...value, places })} />
      <Box sx={inThrees}>
        <NumberField
          label={t('desk.backup.hours')}
          value={hours}
          onChange={(next) => setValue({ ...value, hours: next })}
        />
      </Box>
      <Typography variant="body2">{t('desk.backup.keep')}</Typography>
      <Box sx={inThrees}>
        {keep('days')}
        {keep('weeks')}
        {keep('months')}
      </Box>
      {whole && (
        <Typography variant="body2" color="textSecondary">
          {t('desk.backup.keepText', { days, weeks, months })}
        </Typography>
      )}
    </SaveForm>
  );
}
