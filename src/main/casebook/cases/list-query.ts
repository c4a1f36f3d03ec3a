import type { Status } from '#domain/case/case.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Term } from '#domain/case-query/terms.ts';
import type { Trait } from '#domain/case-query/traits.ts';
import type { ListGroup, ListOrder } from '#shared/list/arrangement.ts';

/** What cases are wanted, beyond their words: all that is given must hold. */
export interface Where {
  readonly kinds?: readonly CaseKind[];
  readonly statuses?: readonly Status[];
  readonly has?: readonly Trait[];
  /** None of these. */
  readonly hasNot?: readonly Trait[];
  readonly handler?: (name: string) => boolean;
  /** Of a case that is not closed, by its due date and, where it has one of its own, its country. */
  readonly due?: (due: string, country: string | undefined) => boolean;
  /** Not so due; a closed case is due no more. */
  readonly notDue?: Where['due'];
  readonly received?: (at: string) => boolean;
}

export interface ListQuery {
  readonly search?: string;
  readonly where?: Where;
  readonly status?: Status;
  readonly kind?: CaseKind;
  /** Left out: by due date, and where it is searched what fits best first. */
  readonly order?: ListOrder;
  readonly group?: ListGroup;
  /** How each of so many rows holds a term in texts that are not in its own words. */
  readonly inTexts?: (term: Term, rows: number) => Uint8Array;
  /**
   * Whether a row says a phrase (folded, one space between its words), in its own words or in texts; `undefined` where so much
   * has been looked at for this answer that there is no time for it.
   */
  readonly says?: (phrase: string, row: number) => boolean | undefined;
  readonly offset: number;
  readonly limit: number;
}
