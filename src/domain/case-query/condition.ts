import type { Status } from '../case/case.ts';
import type { CaseKind } from '../case/kind.ts';
import type { Trait } from './traits.ts';

/** What a list of cases can be narrowed by, other than words. */
export const fields = ['kind', 'state', 'due', 'received', 'handler', 'has'] as const;
export type Field = (typeof fields)[number];

/** Who handles a case, where no name is given: whoever is at work, or nobody. */
export const people = ['me', 'nobody'] as const;

/** What a condition asks of its field. */
type Asking =
  | { readonly field: 'kind'; readonly value: CaseKind }
  | { readonly field: 'state'; readonly value: Status }
  | { readonly field: 'due' | 'received' | 'handler'; readonly value: string }
  | { readonly field: 'has'; readonly value: Trait };

/**
 * One condition on a case, or with `not` that it does not hold. `due` and `received` hold days as `days.ts` reads them,
 * `due` also `late`; `handler` one of {@link people} or a name.
 */
export type Condition = Asking & { readonly not?: true };

/** What asks for something already asked for adds nothing. */
export const isSameCondition = (one: Condition, other: Condition): boolean =>
  one.field === other.field && one.value === other.value && one.not === other.not;
