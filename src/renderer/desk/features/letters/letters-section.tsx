import { Stack } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { CaseView } from '#shared/views.ts';
import { IssuedLetters } from './issued-letters.tsx';
import { LetterBar } from './letter-bar.tsx';
import { LetterChoice } from './letter-choice.tsx';
import type { ShownLetter } from './shown-letter.ts';

// pdf.js is larger than the rest of the desk together; it is fetched when a letter is first looked at.
const PdfViewer = lazy(async () => {
  const viewer = await import('./pdf-viewer.tsx');
  return { default: viewer.PdfViewer };
});

const closest = 480;
const widest = 960;

/** The letters of a case: look at one before it is issued, issue it, save it. */
export function LettersSection({ view }: { readonly view: CaseView }) {
  const [shown, setShown] = useState<ShownLetter>();
  const [width, setWidth] = useState(640);
  const zoom = (by: number) =>
    setWidth((before) => Math.min(widest, Math.max(closest, before + by)));
  return (
    <Stack spacing={2.5}>
      <LetterChoice view={view} onShow={setShown} />
      <IssuedLetters view={view} onShow={setShown} />
      {shown && (
        <Stack spacing={1}>
          <LetterBar
            reference={view.reference}
            shown={shown}
            onZoom={zoom}
            onClose={() => setShown(undefined)}
          />
          <Suspense>
            <PdfViewer
              bytes={shown.bytes}
              label={shown.fileName}
              width={width}
              language={shown.language}
            />
          </Suspense>
        </Stack>
      )}
    </Stack>
  );
}
