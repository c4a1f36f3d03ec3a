import { Box } from '@mui/material';
import { useState } from 'react';
import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import { UnsavedPlace } from '../../components/unsaved/unsaved-place.tsx';
import { LetterChoice, type Wanted } from './letter-choice.tsx';
import { LetterDesk } from './letter-desk.tsx';
import { likelyLetter } from './likely-letter.ts';

interface Props {
  readonly view: CaseView;
  /** The first step that is not done. */
  readonly next: CheckId | undefined;
  /** Goes to the part of the case where its data are. */
  readonly onData: () => void;
}

/** The letters of a case. It opens with the one that the next step asks for, written out. */
export function LettersSection({ view, next, onData }: Props) {
  const { reference, language, workflow } = view;
  const [chosen, setChosen] = useState<Wanted>(() => ({
    kind: likelyLetter(view, next),
    language,
  }));
  // What a case can issue changes with its kind and with whose data they are.
  const wanted = workflow.letters.includes(chosen.kind)
    ? chosen
    : { ...chosen, kind: likelyLetter(view, next) };
  const choose = (change: Partial<Wanted>) => setChosen({ ...wanted, ...change });
  const place = `answers ${reference} ${wanted.kind} ${wanted.language}`;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <UnsavedPlace place={place} reference={reference}>
        <LetterDesk
          view={view}
          wanted={wanted}
          onData={onData}
          onLanguage={() => choose({ language })}
        >
          <LetterChoice view={view} wanted={wanted} onChoose={choose} />
        </LetterDesk>
      </UnsavedPlace>
    </Box>
  );
}
