import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Button, IconButton, Stack, TextField } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';

const most = 4;

interface Props {
  readonly places: readonly string[];
  readonly onChange: (places: readonly string[]) => void;
}

/** Folders by their paths, one a line. */
export function PlacesField({ places, onChange }: Props) {
  const { t } = useWords();
  return (
    <Stack spacing={1.25} sx={{ alignItems: 'start' }}>
      {places.map((place, nth) => (
        // A place has no name but where it stands in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <Stack key={nth} direction="row" spacing={1} sx={{ width: '100%' }}>
          <TextField
            fullWidth
            label={t('desk.backup.place')}
            value={place}
            helperText={nth === 0 ? t('desk.backup.placeHelp') : undefined}
            slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off' } }}
            onChange={({ target }) => onChange(places.with(nth, target.value))}
          />
          <IconButton
            aria-label={t('desk.backup.removePlace')}
            sx={{ alignSelf: 'start' }}
            onClick={() => onChange(places.toSpliced(nth, 1))}
          >
            <DeleteOutlined />
          </IconButton>
        </Stack>
      ))}
      {places.length < most && (
        <Button size="small" onClick={() => onChange([...places, ''])}>
          {t('desk.backup.addPlace')}
        </Button>
      )}
    </Stack>
  );
}
