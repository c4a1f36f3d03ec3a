import Close from '@mui/icons-material/Close';
import { Button, IconButton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { handOut, noteTaken } from '../../components/files/hand-out.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { UnsavedPlace } from '../../components/unsaved/unsaved-place.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { IssueDialog } from './issue-dialog.tsx';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly reference: string;
  readonly shown: ShownLetter;
  readonly onClose: () => void;
}

/** What can be done with the letter that is looked at. */
export function LetterBar({ reference, shown, onClose }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { kind, language, pages, issued } = shown;
  const letter = t(`case.letters.${kind}`);
  const save = () => {
    handOut(new Uint8Array(shown.bytes), 'application/pdf', shown.fileName);
    void noteTaken({ reference, name: letter, way: 'saved' });
  };
  const done = () => {
    sayToast({ tone: 'done', title: t('desk.letters.issued', { letter: letter.toLowerCase() }) });
    setAsking(false);
    onClose();
  };
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Typography variant="h3" component="h2">
        {issued ? letter : t('desk.letters.previewOf', { letter: letter.toLowerCase() })}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }}>
        {t('desk.letters.pages', { count: pages })}
      </Typography>
      {issued ? (
        <Button variant="outlined" onClick={save}>
          {t('desk.letters.savePdf')}
        </Button>
      ) : (
        <ChangeButton variant="contained" onClick={() => setAsking(true)}>
          {t('desk.letters.issue')}
        </ChangeButton>
      )}
      <IconButton size="small" aria-label={t('desk.letters.close')} onClick={onClose}>
        <Close fontSize="small" />
      </IconButton>
      {asking && (
        <UnsavedPlace place={`issue ${reference} ${kind} ${language}`} reference={reference}>
          <IssueDialog
            asked={{ reference, kind, language }}
            onCancel={() => setAsking(false)}
            onIssued={done}
          />
        </UnsavedPlace>
      )}
    </Stack>
  );
}
