import { Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { IntakeQuestion } from '#shared/views/intake-views.ts';
import { questionText } from '#shared/words/question-text.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { standingAnswers } from './answers.ts';
import { type TrayDraft, useDrafts } from './draft-store.ts';
import { editsFor, optionsOf } from './question-options.ts';

/** What must be said of a letter before it is saved: each question with its reason, and the answer that is proposed. */
export function DraftQuestions({ held }: { readonly held: TrayDraft }) {
  const { t } = useWords();
  const heading = useId();
  const { questions, joins } = held.draft;
  if (questions.length === 0 && !joins) return null;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={heading} sx={{ px: 2, py: 1.5 }}>
      <Stack spacing={1.5}>
        <Typography id={heading} variant="h4" component="h3">
          {t('desk.intake.questions.title')}
        </Typography>
        {questions.map((asked) => (
          <Question key={asked.question} held={held} asked={asked} />
        ))}
        {joins && <SureJoin held={held} reference={joins} />}
      </Stack>
    </Paper>
  );
}

function Question({ held, asked }: { readonly held: TrayDraft; readonly asked: IntakeQuestion }) {
  const { t, words, language } = useWords();
  const edit = useDrafts((state) => state.edit);
  const { draft, edits } = held;
  const { question, proposal } = asked;
  const options = optionsOf({ ...asked, day: (instant) => sayDay(instant, language), t });
  const say = (option: string) => {
    const answer = options.find(({ value }) => value === option)?.said ?? option;
    const waits = option === proposal && edits.answers[question] !== option;
    return waits ? t('desk.intake.answers.proposed', { answer }) : answer;
  };
  const given = (answer: string) => ({ answers: { ...edits.answers, [question]: answer } });
  return (
    <PillChoice
      label={t(`desk.intake.questions.${question}`)}
      hint={questionText(words, asked)}
      value={standingAnswers(held)[question] ?? proposal}
      options={options.map(({ value }) => value)}
      say={say}
      onChange={(answer) => edit(draft.id, { ...editsFor(asked, answer), ...given(answer) })}
      onConfirm={(answer) => edit(draft.id, given(answer))}
    />
  );
}

/** Also what surely belongs to a case can become one of its own. */
function SureJoin({ held, reference }: { readonly held: TrayDraft; readonly reference: string }) {
  const { t } = useWords();
  const edit = useDrafts((state) => state.edit);
  const { draft, edits } = held;
  return (
    <PillChoice
      label={t('desk.intake.questions.join')}
      hint={t('desk.intake.joinsText', { reference })}
      value={edits.answers.join ?? reference}
      options={[reference, 'none']}
      say={(option) =>
        option === 'none'
          ? t('desk.intake.answers.own')
          : t('desk.intake.answers.joinTo', { reference })
      }
      onChange={(join) => edit(draft.id, { answers: { ...edits.answers, join } })}
    />
  );
}
