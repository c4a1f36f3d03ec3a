import { create } from 'zustand';
import type { Status } from '#domain/case/case.ts';
import { isSameCondition, type Condition } from '#domain/case-query/condition.ts';
import { longestQuery, parseQuery } from '#shared/query/parse-query.ts';
import { takeConditions } from '#shared/query/take-conditions.ts';
import { writeQuery } from '#shared/query/write-query.ts';

/** Which cases the person wants to see. */
export interface CaseFilter {
  readonly conditions: readonly Condition[];
  /** What stands in the field beside them, as it was typed. */
  readonly text: string;
  /** Both as main is asked. */
  readonly search: string;
}

const everything: CaseFilter = { conditions: [], text: '', search: '' };

export const useCaseFilter = create<CaseFilter>(() => everything);

/** The row the person is at: kept while a case is visited, so that the list is found again as it was left. */
export const useCaseSelection = create<{ readonly index: number }>(() => ({ index: 0 }));

export const selectRow = (index: number) => useCaseSelection.setState({ index });

function filterBy(conditions: readonly Condition[], text: string): void {
  const once = conditions.filter(
    (one, at) => conditions.findIndex((other) => isSameCondition(one, other)) === at,
  );
  // What is still being typed narrows the list already, where it means something.
  const search = `${writeQuery({ conditions: once, words: '' })} ${text}`
    .trim()
    .slice(0, longestQuery.characters);
  useCaseFilter.setState({ conditions: once, text, search });
  selectRow(0);
}

/** Takes a text as it is typed: what is finished of it joins the conditions. */
export function typeFilter(text: string): void {
  const { conditions, rest } = takeConditions(text);
  filterBy([...useCaseFilter.getState().conditions, ...conditions], rest);
}

export const setConditions = (conditions: readonly Condition[]) =>
  filterBy(conditions, useCaseFilter.getState().text);

/** Shows what a whole search finds, and nothing of the one before. */
export function searchFor(search: string): void {
  const { conditions, words } = parseQuery(search);
  filterBy(conditions, writeQuery({ conditions: [], words }));
}

export const clearFilter = () => filterBy([], '');

/** Whether anything is left out of the list. */
export const selectIsFiltered = ({ search }: CaseFilter) => search !== '';

/** Cases of one status alone, or of any. */
export function showStatus(status: Status | undefined): void {
  const others = useCaseFilter.getState().conditions.filter(({ field }) => field !== 'state');
  setConditions(status ? [...others, { field: 'state', value: status }] : others);
}

/** The status the list is narrowed to, where it is one. */
export function selectStatus({ conditions }: CaseFilter): Status | undefined {
  const [first, ...more] = conditions.filter((one) => one.field === 'state');
  return more.length === 0 ? first?.value : undefined;
}
