import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { UndrawablePlace } from '#shared/refusal.ts';
import { undrawableText } from '#shared/words/undrawable-text.ts';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useJob } from '../../components/notices/use-job.ts';
import { UnsavedPlace } from '../../components/unsaved/unsaved-place.tsx';
import { useWords } from '../../messages/use-words.ts';
import { DrawingProgress } from './drawing-progress.tsx';
import { LetterChecks } from './letter-checks.tsx';
import type { Wanted } from './letter-choice.tsx';
import { LetterQuestions } from './letter-questions.tsx';
import { LetterReview } from './letter-review.tsx';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly view: CaseView;
  readonly wanted: Wanted;
  readonly onShow: (letter: ShownLetter) => void;
  readonly onData: () => void;
  readonly onLanguage: () => void;
}

/** What a letter needs before it can go: answers, a check by the requester's own list, another's approval, a look. */
export function LetterPreparing({ view, wanted, onShow, onData, onLanguage }: Props) {
  const { t, words } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [signs, setSigns] = useState<readonly UndrawablePlace[]>([]);
  const { reference } = view;
  const { kind, language } = wanted;
  const asked = { reference, kind, language };
  const answer = useAnswer(`${reference} ${kind} ${language}`, () => ombud.letters.prepare(asked));
  const preview = async () => {
    const drawn = await run(() => ombud.letters.preview({ ...asked, job: job.begin() }));
    if (!drawn) return;
    setSigns(drawn.value.signs);
    const { pdf: bytes, pages, fileName } = drawn.value;
    onShow({ kind, language, bytes, pages, fileName, issued: false });
  };
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={120} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const { answers, missing, findings, review } = answer.value;
  return (
    <Stack spacing={2}>
      <UnsavedPlace place={`answers ${reference} ${kind} ${language}`} reference={reference}>
        <LetterQuestions reference={reference} wanted={wanted} answers={answers} />
      </UnsavedPlace>
      <LetterChecks view={view} findings={findings} onData={onData} onLanguage={onLanguage} />
      {review.required && (
        <LetterReview asked={asked} review={review} ready={missing.length === 0} />
      )}
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Button variant="contained" loading={busy} onClick={() => void preview()}>
          {t('desk.letters.preview')}
        </Button>
        {missing.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('desk.letters.missing', { count: missing.length })}
          </Typography>
        )}
      </Stack>
      {signs.length > 0 && (
        <Alert severity="info" variant="outlined">
          {t('desk.letters.signs', { where: undrawableText(words, signs) })}
        </Alert>
      )}
      <DrawingProgress busy={busy} job={job} />
      <RefusalNotice refusal={refusal?.code === 'job-stopped' ? undefined : refusal} />
    </Stack>
  );
}
