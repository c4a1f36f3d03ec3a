import type { Case } from '#domain/case/case.ts';
import { answeredAt, owedAnswer } from '#domain/retention/answered-at.ts';
import { dataPackage } from '#domain/retention/data-package.ts';
import { todosOf } from '#domain/case/work/todo.ts';
import { progressOf } from '#domain/case/progress.ts';
import type { CaseSummary } from '../casebook.ts';

/** What a row knows beyond its columns. */
export type RowFacts = Pick<
  CaseSummary,
  | 'clock'
  | 'country'
  | 'answerBy'
  | 'revision'
  | 'progress'
  | 'ending'
  | 'onHold'
  | 'hasData'
  | 'todo'
>;

const usual: Omit<RowFacts, 'country' | 'answerBy' | 'ending'> = {
  clock: [],
  revision: { number: 0, at: '' },
  progress: { acknowledged: false, identityAsked: false, answered: false },
  onHold: false,
  hasData: false,
  todo: [],
};

/** As text, without what most cases have in common. */
export function factsText(subject: Case): string {
  const { clock, country, answerBy, revision } = subject;
  const progress = progressOf(subject);
  const facts: { -readonly [F in keyof RowFacts]?: RowFacts[F] } = { revision };
  if (clock.length > 0) facts.clock = clock;
  if (country !== undefined) facts.country = country;
  if (answerBy !== undefined) facts.answerBy = answerBy;
  if (progress.acknowledged || progress.identityAsked || progress.answered) {
    facts.progress = progress;
  }
  const todo = todosOf(subject);
  if (todo.length > 0) facts.todo = todo;
  if (subject.hold) facts.onHold = true;
  if (dataPackage(subject).length > 0) facts.hasData = true;
  if (subject.state === 'closed') {
    const { closedAt, ending } = subject;
    const { outcome } = ending;
    const answered = answeredAt(subject);
    facts.ending = {
      outcome,
      closedAt,
      owed: owedAnswer(subject),
      ...(answered !== closedAt && { answeredAt: answered }),
    };
  }
  return JSON.stringify(facts);
}

export function factsIn(text: string): RowFacts {
  const unusual: Partial<RowFacts> = text ? JSON.parse(text) : {};
  return { ...usual, ...unusual };
}

/** Whether a row's facts hold anything to do, without reading them; a text within them has its quotation marks escaped. */
export const hasTodos = (text: string): boolean => text.includes('"todo":[');
