import type { Case, ClosedCase } from '../case/case.ts';
import type { Channel } from '../case/opening.ts';
import { isAnswer } from '../workflow/answers.ts';

type Answered = Pick<Case, 'kind' | 'letters' | 'contacts'>;

/** The first answer of substance, or refusal: when, ISO 8601, and by letter or over which channel; `undefined` before. */
export function firstAnswer({
  kind,
  letters,
  contacts,
}: Answered): { readonly at: string; readonly by: 'by-letter' | Channel } | undefined {
  const given = [
    ...letters
      .filter((letter) => letter.kind === 'refusal' || isAnswer(letter.kind, kind))
      .map(({ issuedAt: at }) => ({ at, by: 'by-letter' as const })),
    ...contacts.filter(({ answers }) => answers).map(({ at, channel: by }) => ({ at, by })),
  ];
  return given.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))[0];
}

/** When the requester first had an answer of substance, or a refusal, by letter or otherwise. ISO 8601; `undefined` before. */
export const firstAnswerAt = (subject: Answered): string | undefined => firstAnswer(subject)?.at;

/**
 * When what a closed case owed was done: by its first answer, for a breach by its notification (Art. 33(1)-(2)), or else by
 * its closing. ISO 8601.
 */
export function answeredAt(subject: ClosedCase): string {
  const { kind, breach, closedAt } = subject;
  if (kind === 'breach') return breach.notification?.at ?? breach.controllerTold?.at ?? closedAt;
  return firstAnswerAt(subject) ?? closedAt;
}

/**
 * Whether a closed case owed an answer, so that it can have been late: a request that was withdrawn did not, nor a breach
 * that was none or that nobody had to be told of (Art. 33(1)).
 */
export function owedAnswer({ kind, ending, breach }: ClosedCase): boolean {
  if (ending.outcome === 'withdrawn' || ending.outcome === 'no-breach') return false;
  return kind !== 'breach' || breach.decision?.notify !== false;
}
