import { Stack } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '#shared/views.ts';
import { PdfViewer } from '../../components/pdf/pdf-viewer.tsx';
import { IssuedLetters } from './issued-letters.tsx';
import { LetterBar } from './letter-bar.tsx';
import { LetterChoice } from './letter-choice.tsx';
import type { ShownLetter } from './shown-letter.ts';

/** The letters of a case: look at one before it is issued, issue it, save it. */
export function LettersSection({ view }: { readonly view: CaseView }) {
  const [shown, setShown] = useState<ShownLetter>();
  return (
    <Stack spacing={2.5}>
      <LetterChoice view={view} onShow={setShown} />
      <IssuedLetters view={view} onShow={setShown} />
      {shown && (
        <Stack spacing={1}>
          <LetterBar reference={view.reference} shown={shown} onClose={() => setShown(undefined)} />
          <PdfViewer bytes={shown.bytes} label={shown.fileName} language={shown.language} />
        </Stack>
      )}
    </Stack>
  );
}
