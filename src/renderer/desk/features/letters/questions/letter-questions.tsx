import { Paper, Stack, Typography } from '@mui/material';
import { type SubmitEvent, useId } from 'react';
import { askedNow } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import type { Answers } from '#domain/letter/answers/questions.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { UnsavedNotice } from '../../../components/unsaved/unsaved-notice.tsx';
import { ChangeFields } from '../../../components/reading/change-fields.tsx';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { changedAnswers } from './changed-answers.ts';
import { LetterQuestion } from './letter-question.tsx';
import type { WrittenAnswers } from './use-answers.ts';

interface Props {
  readonly kind: LetterKind;
  /** What is answered already, by staff or by the case. */
  readonly answers: Answers;
  readonly being: WrittenAnswers;
  /** Keeps what is written, and says so. */
  readonly onSave: () => void;
}

/** What the letter must be told that its case does not know; the answers are kept in the case. */
export function LetterQuestions({ kind, answers, being, onSave }: Props) {
  const { t } = useWords();
  const id = useId();
  const { written, busy, refusal, write } = being;
  const now = { ...answers, ...written };
  const asked = askedNow(letterSpecs[kind], now);
  if (asked.length === 0) return null;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Stack component="form" noValidate spacing={1.75} onSubmit={send}>
        <Typography variant="h3" component="h2" id={id}>
          {t('desk.letters.questions')}
        </Typography>
        <UnsavedNotice />
        <ChangeFields>
          {asked.map(({ name, optional }) => (
            <LetterQuestion
              key={name}
              name={name}
              optional={optional ?? false}
              value={now[name] ?? ''}
              onChange={(value) => write(name, value)}
            />
          ))}
        </ChangeFields>
        <RefusalNotice refusal={refusal} />
        <ChangeButton
          type="submit"
          variant="outlined"
          loading={busy}
          disabled={Object.keys(changedAnswers(answers, written)).length === 0}
          sx={{ alignSelf: 'start' }}
        >
          {t('desk.letters.saveAnswers')}
        </ChangeButton>
      </Stack>
    </Paper>
  );
}
