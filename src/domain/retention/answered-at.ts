import type { Case, ClosedCase } from '../case/case.ts';
import { isAnswer } from '../workflow/answers.ts';

/** When the requester first had an answer of substance, or a refusal, by letter or otherwise. ISO 8601; `undefined` before. */
export function firstAnswerAt({
  kind,
  letters,
  contacts,
}: Pick<Case, 'kind' | 'letters' | 'contacts'>): string | undefined {
  const given = [
    ...letters
      .filter((letter) => letter.kind === 'refusal' || isAnswer(letter.kind, kind))
      .map(({ issuedAt }) => issuedAt),
    ...contacts.filter(({ answers }) => answers).map(({ at }) => at),
  ];
  return given.toSorted((one, other) => Temporal.Instant.compare(one, other))[0];
}

/** When a closed case was answered: by its first answer, or else by its closing. ISO 8601. */
export const answeredAt = (subject: ClosedCase): string =>
  firstAnswerAt(subject) ?? subject.closedAt;
