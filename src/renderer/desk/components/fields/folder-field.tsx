import { Button, Stack, TextField } from '@mui/material';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly help?: string | undefined;
  readonly required?: boolean;
  readonly onChange: (path: string) => void;
}

/** A folder by its path: chosen in the system's dialog, or written. */
export function FolderField({ label, value, help, required = false, onChange }: Props) {
  const { t } = useWords();
  const choose = async () => {
    const chosen = await answered(ombud.folders.chooseFolder(undefined));
    if (chosen.ok && chosen.value.folder !== undefined) onChange(chosen.value.folder);
  };
  return (
    <Stack direction="row" spacing={1} sx={{ flex: 1, flexWrap: 'wrap' }}>
      <TextField
        sx={{ flex: 1, minWidth: '13.75rem' }}
        required={required}
        label={label}
        value={value}
        helperText={help}
        slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off' } }}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button variant="outlined" sx={{ alignSelf: 'start' }} onClick={() => void choose()}>
        {t('desk.shell.chooseFolder')}
      </Button>
    </Stack>
  );
}
