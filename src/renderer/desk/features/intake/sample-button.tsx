import { Button } from '@mui/material';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';
import { takeSample } from './take-files.ts';

/** In the practice book: fills the tray with made-up letters. What is saved in a real one stays there for good. */
export function SampleButton({ variant }: { readonly variant: 'text' | 'outlined' }) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const practice = useStatus(({ status }) => status?.practice);
  const open = async () => {
    const refusal = await takeSample();
    if (refusal) sayRefusal(refusal);
  };
  if (!practice) return null;
  return (
    <Button variant={variant} onClick={() => void open()}>
      {t('desk.intake.sample')}
    </Button>
  );
}
