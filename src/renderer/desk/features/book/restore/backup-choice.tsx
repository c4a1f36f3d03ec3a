import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { sayMoment } from '../../../messages/dates.ts';
import { saySize } from '../../../messages/sizes.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { Backup } from './backup.ts';

interface Props {
  /** The newest first. */
  readonly backups: readonly Backup[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** Each backup of a place, whole or not: until when, how much, and by which desk. Only a whole one can be chosen. */
export function BackupChoice({ backups, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <FormControl>
      <FormLabel sx={{ typography: 'caption' }}>{t('desk.book.whichBackup')}</FormLabel>
      <RadioGroup
        value={value ?? ''}
        onChange={(_, id) => onChange(id)}
        sx={{ maxHeight: 264, overflowY: 'auto', flexWrap: 'nowrap', gap: 1, pt: 0.5 }}
      >
        {backups.map((backup) => (
          <FormControlLabel
            key={backup.id}
            value={backup.id}
            disabled={backup.state !== 'complete'}
            control={<Radio size="small" sx={{ py: 0 }} />}
            sx={{ alignItems: 'start', mr: 0 }}
            label={<BackupLabel backup={backup} />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function BackupLabel({ backup }: { readonly backup: Backup }) {
  const { t, language } = useWords();
  const { id, at, state, desk, bytes, ...counts } = backup;
  const lines = [
    state !== 'complete' && t(`desk.backup.state.${state}`),
    state === 'complete' && t('desk.book.provenBackup'),
    state === 'complete' && t('desk.backup.row', { ...counts, size: saySize(bytes, language) }),
    desk !== '' && t('desk.book.byDesk', { desk }),
  ];
  return (
    <>
      <Typography variant="body2">{at === undefined ? id : sayMoment(at, language)}</Typography>
      {lines.map(
        (line) =>
          line !== false && (
            <Typography key={line} variant="caption" component="p" color="textSecondary">
              {line}
            </Typography>
          ),
      )}
    </>
  );
}
