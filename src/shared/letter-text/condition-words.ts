import type { QuestionName, questions } from '#domain/letter/answers/questions.ts';
import type { commonFacts } from '#domain/letter/material/material-names.ts';

type Questions = typeof questions;
type Choices = {
  [
    Q in QuestionName as Questions[Q] extends { readonly form: 'choice' } ? Q : never
  ]: Questions[Q] extends { readonly options: readonly (infer O extends string)[] } ? O : never;
};

/** A yes or no of a letter: of each letter, or of one kind of it. */
type YesNo =
  | Extract<(typeof commonFacts)[number], `is_${string}`>
  | 'is_legal_claims'
  | 'is_remedied';

/**
 * What letters choose by, as the end of a sentence that begins with _when_. A question that is merely answered needs none
 * of its own: see `answered`.
 */
export interface ConditionWords {
  readonly isThere: Readonly<Record<YesNo, string>> & Readonly<Record<string, string>>;
  /** For a fact without a sentence of its own; `{{name}}` is what it is called. */
  readonly answered: string;
  /** What is answered to a question with options. */
  readonly answers: { readonly [Q in keyof Choices]: Readonly<Record<Choices[Q], string>> };
}
