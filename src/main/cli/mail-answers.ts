import type { Writer } from '#domain/case/message.ts';
import {
  type IntakeAnswers,
  intakeAnswersSchema,
  type IntakeQuestion,
} from '#shared/views/intake-views.ts';
import { questionText } from '#shared/words/question-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { Invocation } from './invocation.ts';

/** The option that answers a question; a script is not asked the others: what is proposed is done, and told of. */
const flags: Partial<Record<IntakeQuestion['question'], string>> = {
  forward: '--forward inner|outer',
  join: '--join REF|none',
  automatic: '--automatic take|skip',
};

/** The answers given as options; `undefined` when one of them is none that the question knows. */
export function answersIn({ options }: Invocation): IntakeAnswers | undefined {
  const { forward, join, automatic, requests } = options;
  const given = Object.entries({ forward, join, automatic, requests });
  const parsed = intakeAnswersSchema.safeParse(
    Object.fromEntries(given.filter(([, answer]) => answer !== undefined)),
  );
  return parsed.success ? parsed.data : undefined;
}

/**
 * The same with what a script is not asked: the writer that is proposed, and one case for a mail that asks for several
 * things, which is told of, unless the option says otherwise.
 */
export function withProposals(
  answers: IntakeAnswers,
  questions: readonly IntakeQuestion[],
): IntakeAnswers {
  const writer = questions.find((asked) => asked.question === 'writer');
  return { requests: 'one', ...(writer && { writer: writer.proposal }), ...answers };
}

/** A question as a script reads it: its facts, why it is asked, what is proposed, and the option that answers it. */
export function asFacts(asked: IntakeQuestion) {
  const { because, ...facts } = asked;
  const flag = flags[asked.question];
  return { ...facts, because, reason: questionText(wordsFor('en'), asked), ...(flag && { flag }) };
}

/** Whether a script must answer it before the file is taken in. */
export const mustBeAnswered = ({ question }: IntakeQuestion): boolean =>
  flags[question] !== undefined;

/** A person as the commands print them. */
export const printed = ({ name, email }: Writer) => ({ name, address: email });
