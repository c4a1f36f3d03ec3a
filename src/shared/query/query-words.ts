import type { Status } from '#domain/case/case.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Field, people } from '#domain/case-query/condition.ts';
import type { DayWord } from '#domain/case-query/days.ts';
import type { Trait } from '#domain/case-query/traits.ts';

/**
 * How conditions are written in a language: no word has white space, a quotation mark or a colon in it. English is what a
 * query is kept in.
 */
export interface QueryWords {
  readonly fields: Readonly<Record<Field, string>>;
  readonly kind: Readonly<Record<CaseKind, string>>;
  readonly state: Readonly<Record<Status, string>>;
  /** Of `due` and `received`; `late` of `due` alone. */
  readonly days: Readonly<Record<DayWord | 'late', string>>;
  readonly handler: Readonly<Record<(typeof people)[number], string>>;
  readonly has: Readonly<Record<Trait, string>>;
  /** What some fields and values are called besides, each with what it means. */
  readonly also: {
    readonly fields: Readonly<Record<string, Field>>;
    readonly kind: Readonly<Record<string, CaseKind>>;
    readonly state: Readonly<Record<string, Status>>;
    readonly days: Readonly<Record<string, DayWord | 'late'>>;
    readonly has: Readonly<Record<string, Trait>>;
  };
}
