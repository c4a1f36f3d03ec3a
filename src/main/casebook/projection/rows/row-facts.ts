import type { Case } from '#domain/case/case.ts';
import { answeredAt, owedAnswer } from '#domain/retention/answered-at.ts';
import { figureDetails } from '#domain/retention/details-of.ts';
import { dataPackage } from '#domain/retention/data-package.ts';
import { todosOf } from '#domain/case/work/todo.ts';
import { progressOf, type Progress } from '#domain/case/progress.ts';
import type { CaseSummary } from '../../cases/case-summary.ts';

/** What a row knows beyond its columns. */
export type RowFacts = Pick<
  CaseSummary,
  | 'clock'
  | 'country'
  | 'answerBy'
  | 'movedTargets'
  | 'revision'
  | 'progress'
  | 'ending'
  | 'details'
  | 'onHold'
  | 'hasData'
  | 'todo'
>;

/** As a row keeps them: without what most cases have in common, and in few bytes, for each opening reads all of them. */
interface Kept extends Pick<
  Partial<RowFacts>,
  'clock' | 'country' | 'answerBy' | 'movedTargets' | 'todo'
> {
  /** The revision's number, and its instant. */
  readonly n: number;
  readonly at: string;
  /** Of the progress, what has been done: a letter each. */
  readonly done?: string;
  /** Outcome, whether it owed an answer, when it was closed unless then, when it was answered unless then. */
  readonly end?: readonly [Ending['outcome'], 0 | 1, string?, string?];
  readonly hold?: 1;
  readonly data?: 1;
  /** What figures need beyond that. */
  readonly fig?: RowFacts['details'];
}

type Ending = NonNullable<RowFacts['ending']>;

const steps = { acknowledged: 'k', identityAsked: 'i', answered: 'a' } as const;

export function factsText(subject: Case): string {
  const { clock, country, answerBy, movedTargets = {}, revision } = subject;
  const progress = progressOf(subject);
  const done = (Object.keys(steps) as (keyof Progress)[])
    .filter((step) => progress[step])
    .map((step) => steps[step]);
  const todo = todosOf(subject);
  const details = figureDetails(subject);
  const kept: Kept = {
    n: revision.number,
    at: revision.at,
    ...(done.length > 0 && { done: done.join('') }),
    ...(subject.state === 'closed' && { end: endOf(subject) }),
    ...(clock.length > 0 && { clock }),
    ...(country !== undefined && { country }),
    ...(answerBy !== undefined && { answerBy }),
    ...(Object.keys(movedTargets).length > 0 && { movedTargets }),
    ...(todo.length > 0 && { todo }),
    ...(subject.hold && { hold: 1 }),
    ...(dataPackage(subject).length > 0 && { data: 1 }),
    ...(Object.keys(details).length > 0 && { fig: details }),
  };
  return JSON.stringify(kept);
}

function endOf(subject: Extract<Case, { state: 'closed' }>): NonNullable<Kept['end']> {
  const { closedAt, ending, revision } = subject;
  const answered = answeredAt(subject);
  const late = closedAt === revision.at ? '' : closedAt;
  const owed = owedAnswer(subject) ? 1 : 0;
  if (answered !== closedAt) return [ending.outcome, owed, late, answered];
  return late ? [ending.outcome, owed, late] : [ending.outcome, owed];
}

export function factsIn(text: string): RowFacts {
  const kept: Kept = text ? JSON.parse(text) : nothing;
  const { n, at, done = '', end, hold, data, fig, clock = [], todo = [], ...rest } = kept;
  return {
    ...rest,
    clock,
    todo,
    revision: { number: n, at },
    progress: progressOn(done),
    ...(end && { ending: endingIn(end, at) }),
    ...(fig && { details: fig }),
    onHold: hold === 1,
    hasData: data === 1,
  };
}

const progressOn = (done: string): Progress => ({
  acknowledged: done.includes(steps.acknowledged),
  identityAsked: done.includes(steps.identityAsked),
  answered: done.includes(steps.answered),
});

/** How far a case has come, without reading the rest: it stands first, behind what holds no quotation mark. */
export const progressIn = (text: string): Progress =>
  progressOn(/^\{"n":\d+,"at":"[^"]*","done":"([a-z]*)"/.exec(text)?.[1] ?? '');

const nothing: Kept = { n: 0, at: '' };

const endingIn = (
  [outcome, owed, closedAt, answered]: NonNullable<Kept['end']>,
  at: string,
): Ending => ({
  outcome,
  closedAt: closedAt || at,
  owed: owed === 1,
  ...(answered !== undefined && { answeredAt: answered }),
});

/** Whether a row's facts hold anything to do, without reading them; a text within them has its quotation marks escaped. */
export const hasTodos = (text: string): boolean => text.includes('"todo":[');
