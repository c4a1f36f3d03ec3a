import { Paper, Stack, Typography } from '@mui/material';
import { type SubmitEvent, useId } from 'react';
import { askedNow } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import type { Answers } from '#domain/letter/answers/questions.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { UnsavedNotice } from '../../components/unsaved/unsaved-notice.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import type { Wanted } from './letter-choice.tsx';
import { LetterQuestion } from './letter-question.tsx';
import { changedAnswers } from './changed-answers.ts';

interface Props {
  readonly reference: string;
  readonly wanted: Wanted;
  /** What is answered already, by staff or by the case. */
  readonly answers: Answers;
}

/** What the letter must be told that its case does not know; the answers are kept in the case. */
export function LetterQuestions({ reference, wanted, answers }: Props) {
  const { t } = useWords();
  const id = useId();
  const [written, setWritten] = useKept<Answers>('written', {});
  const { busy, refusal, execute } = useExecuteForm(reference, () => setWritten({}));
  const { kind, language } = wanted;
  const now = { ...answers, ...written };
  const asked = askedNow(letterSpecs[kind], now);
  if (asked.length === 0) return null;
  const facts = changedAnswers(answers, written);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void execute({ type: 'give-letter-facts', language, facts });
  };
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Stack component="form" noValidate spacing={1.75} onSubmit={send}>
        <Typography variant="h3" component="h2" id={id}>
          {t('desk.letters.questions')}
        </Typography>
        <UnsavedNotice />
        {asked.map(({ name, optional }) => (
          <LetterQuestion
            key={name}
            name={name}
            optional={optional ?? false}
            value={now[name] ?? ''}
            onChange={(value) => setWritten((before) => ({ ...before, [name]: value }))}
          />
        ))}
        <RefusalNotice refusal={refusal} />
        <ChangeButton
          type="submit"
          variant="outlined"
          loading={busy}
          disabled={Object.keys(facts).length === 0}
          sx={{ alignSelf: 'start' }}
        >
          {t('desk.letters.saveAnswers')}
        </ChangeButton>
      </Stack>
    </Paper>
  );
}
