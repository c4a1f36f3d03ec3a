import { Button } from '@mui/material';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** For `<input accept>`; anything when left out. */
  readonly accept?: string;
  readonly busy?: boolean;
  readonly onPick: (file: File) => void;
}

/** A button that asks for one file, by mouse and keyboard alike. The same file can be picked twice. */
export function FileButton({ label, accept, busy = false, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onPick(file);
          target.value = '';
        }}
      />
      <Button
        variant="outlined"
        loading={busy}
        sx={{ alignSelf: 'start' }}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
