import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
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
  const { reading, asked, stop } = useDrafts();
  const sayRefusal = useSayRefusal();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const { saved, asked: open, refusal } = await saveAll(drafts);
    setSaving(false);
    if (saved > 0) sayToast({ tone: 'done', title: t('desk.intake.savedAll', { count: saved }) });
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
            : t('desk.shell.draftsCount', { count: drafts.length })}
        </Typography>
        {drafts.length > 0 && (
          <>
            <SampleButton variant="text" />
            <PickFiles variant="outlined" />
            <Button variant="contained" loading={saving} onClick={() => void save()}>
              {t('desk.intake.saveAll')}
            </Button>
          </>
        )}
      </Stack>
      {reading > 0 && (
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <LinearProgress
            variant="determinate"
            value={(100 * (asked - reading)) / asked}
            aria-label={t('desk.intake.reading', { count: reading })}
            sx={{ flex: 1 }}
          />
          <Button size="small" onClick={stop}>
            {t('desk.shell.stop')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}
