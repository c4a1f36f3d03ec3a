import { Skeleton, Stack } from '@mui/material';
import type { LetterPreparation } from '#shared/contract/cases/letters-contract.ts';
import type { CaseView } from '#shared/views/views.ts';
import type { Answer } from '../../ask/answer.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { LetterChecks } from './checks/letter-checks.tsx';
import type { Wanted } from './letter-choice.tsx';
import { LetterQuestions } from './questions/letter-questions.tsx';
import { LetterReview } from './letter-review.tsx';
import type { WrittenAnswers } from './questions/use-answers.ts';
import type { Drawn } from './draft/use-draft.ts';

interface Props {
  readonly view: CaseView;
  readonly wanted: Wanted;
  readonly prepared: Answer<LetterPreparation>;
  readonly being: WrittenAnswers;
  /** The letter that is shown, with what is being written in it. */
  readonly drawn: Drawn | undefined;
  readonly onData: () => void;
  readonly onLanguage: () => void;
}

/** What a letter needs before it can go: answers, a check by the requester's own list, another's approval. */
export function LetterPreparing({ view, wanted, prepared, being, drawn, ...ways }: Props) {
  const { t } = useWords();
  const { reference } = view;
  if (prepared.state === 'loading') return <Skeleton variant="rounded" height={120} />;
  if (prepared.state === 'refused') return <RefusalNotice refusal={prepared.refusal} />;
  const { answers, review } = prepared.value;
  const { findings, missing } = drawn ?? prepared.value;
  const save = async () => {
    if (await being.save()) {
      sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    }
  };
  return (
    <Stack spacing={2}>
      <LetterQuestions
        kind={wanted.kind}
        answers={answers}
        being={being}
        onSave={() => void save()}
      />
      <LetterChecks view={view} findings={findings} {...ways} />
      {review.required && (
        <LetterReview
          asked={{ reference, ...wanted }}
          review={review}
          ready={missing.length === 0}
          onBefore={being.save}
        />
      )}
    </Stack>
  );
}
