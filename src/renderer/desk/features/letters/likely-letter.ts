import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { isAnswer } from '#domain/workflow/answers.ts';
import type { CaseView } from '#shared/views/views.ts';

/** The letter that ends the work on a case that is not answered to a requester. */
const ending: readonly LetterKind[] = ['forwarding', 'breach-to-controller', 'breach-notification'];

/** The letter most likely to be next: the receipt first, then a question that was decided on, then the answer. */
export function likelyLetter({ kind, data, documents, identity, workflow }: CaseView): LetterKind {
  const issued = new Set(documents.map((letter) => letter.kind));
  const receipt = workflow.letters.includes('acknowledgement');
  if (receipt && !issued.has('acknowledgement') && data.length === 0) return 'acknowledgement';
  if (identity.state === 'asked' && !issued.has('identity-request')) return 'identity-request';
  const answer = workflow.letters.find(
    (letter) => isAnswer(letter, kind) || ending.includes(letter),
  );
  return answer ?? 'acknowledgement';
}
