import type { Condition, Field } from '#domain/case-query/condition.ts';
import { daysMeant, isWithin, type Days } from '#domain/case-query/days.ts';
import { folded } from '#domain/case-query/terms.ts';
import { localDay } from '#domain/retention/figure-of.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { ListQuery, Where } from '../../casebook/casebook.ts';
import { namesOf } from '../today/own-names.ts';
import type { Work } from '../work.ts';

/** What a search is asked of. */
export type Searching = Pick<Work, 'book' | 'clock' | 'contents'>;

/** A search as staff write it, as the book can be asked by whoever is at work, now. */
export function asked(
  work: Searching,
  text: string,
): Pick<ListQuery, 'search' | 'where' | 'inTexts'> {
  const { conditions, words } = parseQuery(text);
  const inTexts: ListQuery['inTexts'] = (term, rows) => work.contents.marks(term, rows);
  return { search: words, where: whereOf(work, conditions), inTexts };
}

function whereOf(work: Pick<Work, 'book' | 'clock'>, conditions: readonly Condition[]): Where {
  const valuesOf = <F extends Field>(field: F) =>
    conditions.filter((one) => one.field === field).map(({ value }) => value) as Extract<
      Condition,
      { field: F }
    >['value'][];
  const [kinds, statuses, has] = [valuesOf('kind'), valuesOf('state'), valuesOf('has')];
  const [due, received, handlers] = [valuesOf('due'), valuesOf('received'), valuesOf('handler')];
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(statuses.length > 0 && { statuses }),
    ...(has.length > 0 && { has }),
    ...(handlers.length > 0 && { handler: anyOf(handlers.map((one) => handledBy(work, one))) }),
    ...(due.length > 0 && { due: anyOf(due.map((one) => dueBy(work, one))) }),
    ...(received.length > 0 && { received: anyOf(received.map((one) => receivedIn(work, one))) }),
  };
}

const anyOf =
  <A extends unknown[]>(tests: readonly ((...about: A) => boolean)[]) =>
  (...about: A): boolean =>
    tests.some((test) => test(...about));

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
