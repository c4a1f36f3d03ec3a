import { Stack } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { noteTaken } from '../../components/files/hand-out.ts';
import { PdfViewer } from '../../components/pdf/pdf-viewer.tsx';
import { useWords } from '../../messages/use-words.ts';
import { IssuedLetters } from './issued-letters.tsx';
import { LetterBar } from './letter-bar.tsx';
import { LetterChoice } from './letter-choice.tsx';
import { LetterPreparing } from './letter-preparing.tsx';
import { likelyLetter } from './likely-letter.ts';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly view: CaseView;
  /** Goes to the part of the case where its data are. */
  readonly onData: () => void;
}

/** The letters of a case: what they still need, what the requester could complain of, a look, and the issue. */
export function LettersSection({ view, onData }: Props) {
  const { t } = useWords();
  const [wanted, setWanted] = useState(() => ({
    kind: likelyLetter(view),
    language: view.language,
  }));
  const [shown, setShown] = useState<ShownLetter>();
  const choose = (change: Partial<typeof wanted>) => {
    setWanted({ ...wanted, ...change });
    setShown(undefined);
  };
  const printed = ({ kind }: ShownLetter) =>
    noteTaken({ reference: view.reference, name: t(`case.letters.${kind}`), way: 'printed' });
  return (
    <Stack spacing={2.5}>
      <LetterChoice view={view} wanted={wanted} onChoose={choose} />
      <LetterPreparing
        key={`${wanted.kind} ${wanted.language}`}
        view={view}
        wanted={wanted}
        onShow={setShown}
        onData={onData}
        onLanguage={() => choose({ language: view.language })}
      />
      {shown && (
        <Stack spacing={1}>
          <LetterBar reference={view.reference} shown={shown} onClose={() => setShown(undefined)} />
          <PdfViewer
            bytes={shown.bytes}
            label={shown.fileName}
            language={shown.language}
            onPrint={() => void printed(shown)}
          />
        </Stack>
      )}
      <IssuedLetters view={view} onShow={setShown} />
    </Stack>
  );
}
