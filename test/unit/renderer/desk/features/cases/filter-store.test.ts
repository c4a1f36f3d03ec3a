import { beforeEach, expect, test } from 'vitest';
import {
  changeFilter,
  clearFilter,
  selectIsFiltered,
  selectRow,
  useCaseFilter,
  useCaseSelection,
} from '../../../../../../src/renderer/desk/features/cases/filter-store.ts';

beforeEach(clearFilter);

test('nothing is left out at first', () => {
  expect(selectIsFiltered(useCaseFilter.getState())).toBe(false);
});

test.each([{ search: 'Alva' }, { status: 'closed' }, { kind: 'breach' }] as const)(
  '%j leaves something out until all is shown again',
  (change) => {
    changeFilter(change);
    expect(selectIsFiltered(useCaseFilter.getState())).toBe(true);
    clearFilter();
    expect(selectIsFiltered(useCaseFilter.getState())).toBe(false);
  },
);

test('blanks alone search for nothing', () => {
  changeFilter({ search: '  ' });
  expect(selectIsFiltered(useCaseFilter.getState())).toBe(false);
});

test('another filter begins at the top of its list', () => {
  selectRow(40);
  changeFilter({ status: 'open' });
  expect(useCaseSelection.getState().index).toBe(0);
});
