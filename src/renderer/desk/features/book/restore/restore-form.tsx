import { Button, Stack, Typography } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { FolderField } from '../../../components/fields/folder-field.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import type { Backup } from './backup.ts';
import { BackupChoice } from './backup-choice.tsx';
import { BringBackForm } from './bring-back-form.tsx';

interface Found {
  readonly place: string;
  readonly backups: readonly Backup[];
}

interface Props {
  /** Told which of the three steps the person is at: the backup, its secret, the look at what it holds. */
  readonly onStep?: (step: 1 | 2 | 3) => void;
  readonly onDone: () => void;
}

/** Brings a book back: from which place, which of the backups there, by whose secret, and a look at it first. */
export function RestoreForm({ onStep, onDone }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [place, setPlace] = useState('');
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<string>();

  const choose = (id: string | undefined) => {
    setChosen(id);
    onStep?.(id === undefined ? 1 : 2);
  };
  const look = async (event: SubmitEvent) => {
    event.preventDefault();
    setFound(undefined);
    setChosen(undefined);
    onStep?.(1);
    const listed = await run(() => ombud.book.backups({ place }));
    if (!listed) return;
    const backups = listed.value.toReversed();
    setFound({ place, backups });
    choose(backups.find(({ state }) => state === 'complete')?.id);
  };
  return (
    <Stack spacing={2} sx={{ mt: 3 }}>
      <Stack component="form" spacing={2} onSubmit={(e: SubmitEvent) => void look(e)}>
        <FolderField
          required
          label={t('desk.book.backupPlace')}
          value={place}
          help={t('desk.backup.placeHelp')}
          onChange={setPlace}
        />
        <RefusalNotice refusal={refusal} />
        <Button
          type="submit"
          variant={found ? 'outlined' : 'contained'}
          size="medium"
          loading={busy}
          disabled={place.trim() === ''}
        >
          {t('desk.backup.show')}
        </Button>
      </Stack>
      {found?.backups.length === 0 && <Typography>{t('desk.backup.empty')}</Typography>}
      {found && found.backups.length > 0 && (
        <>
          <BackupChoice backups={found.backups} value={chosen} onChange={choose} />
          {chosen !== undefined && (
            <BringBackForm
              key={chosen}
              place={found.place}
              id={chosen}
              onBrought={() => onStep?.(3)}
              onDone={onDone}
            />
          )}
        </>
      )}
    </Stack>
  );
}
