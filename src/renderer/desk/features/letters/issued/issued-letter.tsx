import Close from '@mui/icons-material/Close';
import { Button, IconButton, Stack, Typography } from '@mui/material';
import { handOut, noteTaken } from '../../../components/files/hand-out.ts';
import { isSaveKey, saveKeysSaid } from '../../../components/keys/save-keys.ts';
import { useWindowKeys } from '../../../components/keys/use-window-keys.ts';
import { PdfViewer } from '../../../components/pdf/pdf-viewer.tsx';
import { useWords } from '../../../messages/use-words.ts';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly reference: string;
  readonly shown: ShownLetter;
  readonly onClose: () => void;
}

/** A letter that has been issued, unchanged, and the way back to the draft. */
export function IssuedLetter({ reference, shown, onClose }: Props) {
  const { t } = useWords();
  const { kind, language, pages, bytes, fileName } = shown;
  const letter = t(`case.letters.${kind}`);
  const taken = (way: 'saved' | 'printed') => void noteTaken({ reference, name: letter, way });
  const save = () => {
    handOut(new Uint8Array(bytes), 'application/pdf', fileName);
    taken('saved');
  };
  useWindowKeys((event) => {
    const isAsked = isSaveKey(event);
    if (isAsked) save();
    return isAsked;
  });
  return (
    <Stack component="section" spacing={1} aria-label={t('desk.letters.shownOf', { letter })}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Stack sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3" component="h2">
            {t('desk.letters.shownOf', { letter })}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {t('desk.letters.pages', { count: pages })}
          </Typography>
        </Stack>
        <Button variant="outlined" aria-keyshortcuts={saveKeysSaid} onClick={save}>
          {t('desk.letters.savePdf')}
        </Button>
        <IconButton size="small" aria-label={t('desk.letters.close')} onClick={onClose}>
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      <PdfViewer
        bytes={bytes}
        label={fileName}
        language={language}
        onPrint={() => taken('printed')}
      />
    </Stack>
  );
}
