import { Button } from '@mui/material';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { ombud } from '../../bridge.ts';
import { answered } from '../../ask/answered.ts';
import { useWords } from '../../messages/use-words.ts';

/** In the practice book: the export of a made-up system that ships, as if it had been chosen. */
export function PracticeFileButton({ onPick }: { readonly onPick: (file: File) => void }) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const pick = async () => {
    const shipped = await answered(ombud.data.sample(undefined));
    if (!shipped.ok) return sayRefusal(shipped.error);
    const [file] = shipped.value;
    if (!file) return;
    const lastModified = Temporal.Instant.from(file.modifiedAt).epochMilliseconds;
    onPick(new File([new Uint8Array(file.bytes)], file.name, { lastModified }));
  };
  return (
    <Button variant="contained" sx={{ alignSelf: 'start' }} onClick={() => void pick()}>
      {t('desk.practice.useFile')}
    </Button>
  );
}
