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

export const changeFilter = (change: Partial<CaseFilter>) => useCaseFilter.setState(change);

export const clearFilter = () => useCaseFilter.setState(everything);

/** Whether anything is left out of the list. */
export const selectIsFiltered = ({ search, status, kind }: CaseFilter) =>
  search.trim() !== '' || status !== undefined || kind !== undefined;
