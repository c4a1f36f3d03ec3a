import { Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { DraftLetter } from './draft/draft-letter.tsx';
import { IssuedLetter } from './issued/issued-letter.tsx';
import { IssuedLetters } from './issued/issued-letters.tsx';
import type { Wanted } from './letter-choice.tsx';
import { LetterPreparing } from './letter-preparing.tsx';
import { SideBySide } from './side-by-side.ts';
import type { ShownLetter } from './issued/shown-letter.ts';
import { useAnswers } from './questions/use-answers.ts';
import { useDraft } from './draft/use-draft.ts';

interface Props {
  readonly view: CaseView;
  readonly wanted: Wanted;
  readonly onData: () => void;
  readonly onLanguage: () => void;
  /** The choice of letter and language. */
  readonly children: ReactNode;
}

/** One letter being written: its questions and what was found on one side, the letter itself on the other. */
export function LetterDesk({ view, wanted, onData, onLanguage, children }: Props) {
  const { reference } = view;
  const { kind, language } = wanted;
  const asked = { reference, kind, language };
  const [shown, setShown] = useState<ShownLetter>();
  const prepared = useAnswer(`${reference} ${kind} ${language}`, () =>
    ombud.letters.prepare(asked),
  );
  const { answers = {}, content } = prepared.state === 'ready' ? prepared.value : {};
  const being = useAnswers(asked, answers);
  const draft = useDraft(asked, being.written, content);
  return (
    <SideBySide>
      <Stack spacing={2.5}>
        {children}
        <LetterPreparing
          view={view}
          wanted={wanted}
          prepared={prepared}
          being={being}
          drawn={draft.drawn}
          onData={onData}
          onLanguage={onLanguage}
        />
        <IssuedLetters view={view} onShow={setShown} />
      </Stack>
      {shown ? (
        <IssuedLetter
          key={shown.fileName}
          reference={reference}
          shown={shown}
          onClose={() => setShown(undefined)}
        />
      ) : (
        <DraftLetter
          asked={asked}
          draft={draft}
          issued={view.documents.some((one) => one.kind === kind && one.language === language)}
          onBefore={being.save}
        />
      )}
    </SideBySide>
  );
}
