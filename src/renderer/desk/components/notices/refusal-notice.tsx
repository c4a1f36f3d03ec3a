import { Alert, AlertTitle } from '@mui/material';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { WholeNumbers } from '../labels/whole-numbers.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly refusal: Refusal | undefined;
}

/** Says why something was refused and what to do; read out at once when it appears. */
export function RefusalNotice({ refusal }: Props) {
  const { words } = useWords();
  if (!refusal) return null;
  const { title, advice } = refusalText(words, refusal);
  return (
    <Alert severity="error">
      <AlertTitle>
        <WholeNumbers>{title}</WholeNumbers>
      </AlertTitle>
      <WholeNumbers>{advice}</WholeNumbers>
    </Alert>
  );
}
