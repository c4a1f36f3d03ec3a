import { Button } from '@mui/material';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { takeSample } from './take-files.ts';

/** Fills the tray with made-up letters, to try the desk with. */
export function SampleButton({ variant }: { readonly variant: 'text' | 'outlined' }) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const open = async () => {
    const refusal = await takeSample();
    if (refusal) sayRefusal(refusal);
  };
  return (
    <Button variant={variant} onClick={() => void open()}>
      {t('desk.intake.sample')}
    </Button>
  );
}
