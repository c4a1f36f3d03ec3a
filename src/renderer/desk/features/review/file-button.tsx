import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import type { FileUnderReview } from './opened.ts';
import { useReviewState } from './review-store.ts';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly reference: string;
  readonly file: FileUnderReview;
  readonly issued: boolean;
}

/** Leaves a file out of the answer whole, on the ground that is chosen, or takes it in again. */
export function FileButton({ reference, file, issued }: Props) {
  const { t } = useWords();
  const { ground, words } = useReviewState();
  const { execute } = useMarking(reference);
  const { documentId, leftOut } = file;
  if (!leftOut) {
    const leave = () => void execute({ type: 'leave-out', documentId, ground, words });
    return (
      <ChangeButton onClick={leave}>
        {t(file.message ? 'desk.review.leaveOutMessage' : 'desk.review.leaveOut')}
      </ChangeButton>
    );
  }
  const put = () =>
    issued
      ? openDialog({ type: 'put-back', reference, documentId })
      : void execute({ type: 'put-back', documentId });
  return (
    <ChangeButton onClick={put}>
      {t(file.message ? 'desk.review.putBackMessage' : 'desk.review.putBack')}
    </ChangeButton>
  );
}
