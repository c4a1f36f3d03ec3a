import { Link, TextField } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** What opens the book, as it is typed. */
export interface TypedSecret {
  readonly by: 'passphrase' | 'recoveryKey';
  readonly text: string;
}

export const noSecret: TypedSecret = { by: 'passphrase', text: '' };

/** What main is asked with. A printed key is often pasted with a line end. */
export const secretFrom = ({ by, text }: TypedSecret) =>
  by === 'passphrase' ? { passphrase: text } : { recoveryKey: text.trim() };

interface Props {
  readonly labels: Readonly<Record<TypedSecret['by'], string>>;
  readonly value: TypedSecret;
  readonly onChange: (secret: TypedSecret) => void;
  readonly inputRef?: (element: HTMLElement | null) => void;
}

/** The passphrase, or the recovery key for who has forgotten it. */
export function SecretField({ labels, value: { by, text }, onChange, inputRef }: Props) {
  const { t } = useWords();
  const other = by === 'passphrase' ? 'recoveryKey' : 'passphrase';
  return (
    <>
      {by === 'passphrase' ? (
        <PassphraseField
          {...(inputRef && { inputRef })}
          label={labels.passphrase}
          value={text}
          onChange={(typed) => onChange({ by, text: typed })}
          autoComplete="current-password"
        />
      ) : (
        <TextField
          {...(inputRef && { inputRef })}
          required
          label={labels.recoveryKey}
          value={text}
          onChange={(event) => onChange({ by, text: event.target.value })}
          slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off' } }}
        />
      )}
      <Link
        component="button"
        type="button"
        variant="body2"
        onClick={() => onChange({ by: other, text: '' })}
        sx={{ alignSelf: 'start' }}
      >
        {t(by === 'passphrase' ? 'desk.book.useRecovery' : 'desk.book.usePassphrase')}
      </Link>
    </>
  );
}
