import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import type { Condition, Field } from '#domain/case-query/condition.ts';
import { daysMeant, isWithin, type Days } from '#domain/case-query/days.ts';
import { folded } from '#domain/case-query/terms.ts';
import { localDay } from '#domain/local-day.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { ListQuery, Where } from '../../casebook/cases/list-query.ts';
import { namesOf } from '../today/own-names.ts';
import { saysPhrase } from './says-phrase.ts';
import type { Work } from '../work.ts';

/** What a search is asked of. */
export type Searching = Pick<Work, 'book' | 'clock' | 'contents'>;

/** A search as staff write it, as the book can be asked by whoever is at work, now. */
export function asked(
  work: Searching,
  text: string,
): Pick<ListQuery, 'search' | 'where' | 'inTexts' | 'says'> {
  const { conditions, words } = parseQuery(text);
  const inTexts: ListQuery['inTexts'] = (term, rows) => work.contents.marks(term, rows);
  return { search: words, where: whereOf(work, conditions), inTexts, says: saysPhrase(work) };
}

/** Of one field any of what is asked for holds, of what a case has all; what is not wanted never does. */
function whereOf(work: Pick<Work, 'book' | 'clock'>, conditions: readonly Condition[]): Where {
  const of = <F extends Field>(field: F) => {
    const asking = conditions.filter((one) => one.field === field);
    const values = (some: readonly Condition[]) =>
      some.map(({ value }) => value) as Extract<Condition, { field: F }>['value'][];
    return {
      any: values(asking.filter(({ not }) => !not)),
      none: values(asking.filter(({ not }) => not)),
    };
  };
  const [due, has] = [of('due'), of('has')];
  const kinds = chosen(caseKinds, of('kind'));
  const chosenStatuses = chosen(statuses, of('state'));
  const handler = test(of('handler'), (value) => handledBy(work, value));
  const received = test(of('received'), (value) => receivedIn(work, value));
  return {
    ...(kinds && { kinds }),
    ...(chosenStatuses && { statuses: chosenStatuses }),
    ...(has.any.length > 0 && { has: has.any }),
    ...(has.none.length > 0 && { hasNot: has.none }),
    ...(handler && { handler }),
    ...(due.any.length > 0 && { due: anyOf(due.any.map((value) => dueBy(work, value))) }),
    ...(due.none.length > 0 && { notDue: anyOf(due.none.map((value) => dueBy(work, value))) }),
    ...(received && { received }),
  };
}

interface Asked<V> {
  readonly any: readonly V[];
  readonly none: readonly V[];
}

/** Those of all that may be; nothing where none was named. */
function chosen<V>(all: readonly V[], { any, none }: Asked<V>): readonly V[] | undefined {
  if (any.length + none.length === 0) return undefined;
  return (any.length > 0 ? any : all).filter((one) => !none.includes(one));
}

function test<V, A extends unknown[]>(
  { any, none }: Asked<V>,
  testOf: (value: V) => (...about: A) => boolean,
): ((...about: A) => boolean) | undefined {
  if (any.length + none.length === 0) return undefined;
  const [wanted, unwanted] = [anyOf(any.map(testOf)), anyOf(none.map(testOf))];
  return (...about) => (any.length === 0 || wanted(...about)) && !unwanted(...about);
}

const anyOf =
  <A extends unknown[]>(tests: readonly ((...about: A) => boolean)[]) =>
  (...about: A): boolean =>
    tests.some((holds) => holds(...about));

/** `me` is who Today shows as one's own; a name may be written in part. */
function handledBy(work: Pick<Work, 'book'>, value: string): (name: string) => boolean {
  if (value === 'me') return namesOf(work, 'mine');
  if (value === 'nobody') return (name) => name.trim() === '';
  const wanted = folded(value);
  return (name) => folded(name).includes(wanted);
}

type DueTest = (due: string, country: string | undefined) => boolean;

function dueBy({ clock }: Pick<Work, 'clock'>, value: string): DueTest {
  if (value === 'late') {
    return (due, country) =>
      clock.urgencyOf(due, country === undefined ? {} : { country }) === 'overdue';
  }
  const days = daysAt(clock, value);
  return (due) => isWithin(days, due.slice(0, 10));
}

function receivedIn({ clock }: Pick<Work, 'clock'>, value: string): (at: string) => boolean {
  const days = daysAt(clock, value);
  return (at) => isWithin(days, localDay(at, clock.zone));
}

/** Whoever parsed the value knows that it means days. */
function daysAt(clock: Work['clock'], value: string): Days {
  const days = daysMeant(value, clock.today());
  if (!days) throw new Error('A query of days that are none');
  return days;
}
