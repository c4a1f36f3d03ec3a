import { create } from 'zustand';
import type { Status } from '#domain/case/case.ts';
import type { CaseKind } from '#domain/case/kind.ts';

/** Which cases the person wants to see. */
export interface CaseFilter {
  readonly search: string;
  readonly status: Status | undefined;
  readonly kind: CaseKind | undefined;
}

const everything: CaseFilter = { search: '', status: undefined, kind: undefined };

export const useCaseFilter = create<CaseFilter>(() => everything);

/** The row the person is at: kept while a case is visited, so that the list is found again as it was left. */
export const useCaseSelection = create<{ readonly index: number }>(() => ({ index: 0 }));

export const selectRow = (index: number) => useCaseSelection.setState({ index });

export function changeFilter(change: Partial<CaseFilter>): void {
  useCaseFilter.setState(change);
  selectRow(0);
}

export const clearFilter = () => changeFilter(everything);

/** Whether anything is left out of the list. */
export const selectIsFiltered = ({ search, status, kind }: CaseFilter) =>
  search.trim() !== '' || status !== undefined || kind !== undefined;
