import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Button, IconButton, Stack } from '@mui/material';
import { FolderField } from '../../components/fields/folder-field.tsx';
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
          <FolderField
            label={t('desk.backup.place')}
            value={place}
            help={nth === 0 ? t('desk.backup.placeHelp') : undefined}
            onChange={(path) => onChange(places.with(nth, path))}
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
        <Button size="small" sx={{ ml: '-5px' }} onClick={() => onChange([...places, ''])}>
          {t('desk.backup.addPlace')}
        </Button>
      )}
    </Stack>
  );
}
