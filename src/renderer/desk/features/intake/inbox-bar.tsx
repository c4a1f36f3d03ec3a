import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { type TrayDraft, useDrafts } from './draft-store.ts';
import { PickFiles } from './pick-files.tsx';
import { SampleButton } from './sample-button.tsx';
import { saveAll } from './save-draft.ts';

/** What can be done with the whole inbox. */
export function InboxBar({ drafts }: { readonly drafts: readonly TrayDraft[] }) {
  const { t } = useWords();
  const { reading, asked, saving, toSave } = useDrafts();
  const sayRefusal = useSayRefusal();
  const save = async () => {
    const { saved, asked: open, refusal } = await saveAll(drafts);
    const count = saved.length;
    if (count > 0) sayToast({ tone: 'done', title: t('desk.intake.savedAll', { count }) });
    if (open > 0) sayToast({ tone: 'waits', title: t('desk.intake.leftAsked', { count: open }) });
    if (refusal) sayRefusal(refusal);
  };
  return (
    <Stack spacing={1} sx={{ px: 3, py: 1.5 }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Typography variant="h1">{t('desk.intake.title')}</Typography>
        <Typography variant="body2" color="textSecondary" component="output" sx={{ flex: 1 }}>
          {reading > 0
            ? t('desk.intake.reading', { count: reading })
            : saving > 0
              ? t('desk.intake.saving', { count: saving })
              : t('desk.shell.draftsCount', { count: drafts.length })}
        </Typography>
        {drafts.length > 0 && (
          <>
            <SampleButton variant="text" />
            <PickFiles variant="outlined" />
            <Button variant="outlined" loading={saving > 0} onClick={() => void save()}>
              {t('desk.intake.saveAll')}
            </Button>
          </>
        )}
      </Stack>
      {reading > 0 && (
        <UnderWay label={t('desk.intake.reading', { count: reading })} left={reading} of={asked} />
      )}
      {saving > 0 && (
        <UnderWay label={t('desk.intake.saving', { count: saving })} left={saving} of={toSave} />
      )}
    </Stack>
  );
}

/** How far it has come with many, and the way to leave the rest. */
function UnderWay(props: { readonly label: string; readonly left: number; readonly of: number }) {
  const { label, left, of } = props;
  const { t } = useWords();
  const stop = useDrafts((state) => state.stop);
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
      <LinearProgress
        variant="determinate"
        value={(100 * (of - left)) / of}
        aria-label={label}
        sx={{ flex: 1 }}
      />
      <Button size="small" onClick={stop}>
        {t('desk.shell.stop')}
      </Button>
    </Stack>
  );
}
