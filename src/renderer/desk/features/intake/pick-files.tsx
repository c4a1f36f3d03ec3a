import { Button } from '@mui/material';
import { useRef } from 'react';
import { mailFiles } from '../../components/files/accepted-files.ts';
import { useWords } from '../../messages/use-words.ts';
import { takeFiles } from './take-files.ts';

/** Picks files by dialog: the way in for those who cannot drag. */
export function PickFiles({ variant }: { readonly variant: 'contained' | 'outlined' }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept={mailFiles.accept}
        onChange={(event) => {
          void takeFiles([...(event.target.files ?? [])]);
          // The same file may be picked again.
          event.target.value = '';
        }}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>
        {t('desk.intake.pick')}
      </Button>
    </>
  );
}
