import type { Result } from '../result.ts';
import type { Case, OpenCase } from './case.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { CaseRefusal } from './refusal.ts';

/** What a decision may lean on besides the case: nothing is read from a clock or made up at random. */
export interface Decision {
  /** The instant of the decision, ISO 8601. */
  readonly at: string;
  /** Who decides. */
  readonly actor: string;
  /** Who signs it, by id; absent in a book that nobody signs. */
  readonly officer?: string;
  /** Of the desk that decides: what it numbers, it numbers within its own. Left out: the first desk. */
  readonly ordinal?: number;
  /** The reference a new case would get. */
  readonly reference: string;
  /** The zone by whose days the case runs, IANA. */
  readonly zone: string;
  /** The clock: when a case is due, as in `DueDate.due`. */
  readonly dueOf: (subject: Case) => string;
  /** Whether a letter must be approved by somebody other than who drafted it; left out: no. */
  readonly reviewRequired?: boolean;
}

/** The events that follow from a command, or why there are none. */
export type Decided = Result<readonly CaseEvent[], CaseRefusal>;

/**
 * One decision per command of a topic, pure. `B` is what the case must be: an open one, unless the topic says that its
 * commands also hold for closed ones.
 */
export type Decisions<C extends CaseCommand, B extends Case = OpenCase> = {
  readonly [T in C['type']]: (
    before: B,
    command: Extract<C, { readonly type: T }>,
    decision: Decision,
  ) => Decided;
};

/**
 * One change per event of a topic, pure and total; `at` is the event's instant, ISO 8601 in UTC, `officer` the id of who
 * signed it.
 */
export type Changes<E extends CaseEvent> = {
  readonly [T in E['type']]: (
    before: Case,
    event: Extract<E, { readonly type: T }>,
    at: string,
    officer?: string,
  ) => Case;
};
