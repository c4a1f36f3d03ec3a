import { beforeEach, expect, test } from 'vitest';
import {
  clearFilter,
  searchFor,
  selectIsFiltered,
  selectRow,
  selectStatus,
  setConditions,
  showStatus,
  typeFilter,
  useCaseFilter,
  useCaseSelection,
} from '../../../../../../src/renderer/desk/features/cases/filter-store.ts';

beforeEach(clearFilter);

const filter = () => useCaseFilter.getState();

test('nothing is left out at first', () => {
  expect(selectIsFiltered(filter())).toBe(false);
});

test.each(['Alva', 'state:closed', 'typ:incident'])(
  '%s leaves something out until all is shown again',
  (text) => {
    typeFilter(text);
    expect(selectIsFiltered(filter())).toBe(true);
    clearFilter();
    expect(selectIsFiltered(filter())).toBe(false);
  },
);

test('blanks alone search for nothing', () => {
  typeFilter('  ');
  expect(selectIsFiltered(filter())).toBe(false);
});

test('a condition narrows the list as it is typed, and is a chip once the text goes on', () => {
  typeFilter('frist:sent');
  expect(filter().conditions).toEqual([]);
  typeFilter('frist:försenat');
  expect(filter()).toMatchObject({ conditions: [], search: 'frist:försenat' });
  typeFilter('frist:försenat ');
  const late = { field: 'due', value: 'late' };
  expect(filter()).toMatchObject({ conditions: [late], text: '', search: 'due:late' });
  typeFilter('Alva due:late x');
  expect(filter()).toMatchObject({ conditions: [late], text: 'Alva x' });
});

test('a chip that is taken away leaves the text', () => {
  typeFilter('has:letter Alva');
  setConditions([]);
  expect(filter()).toMatchObject({ conditions: [], text: 'Alva', search: 'Alva' });
});

test('one status stands in place of another', () => {
  typeFilter('has:letter state:open ');
  showStatus('closed');
  expect(selectStatus(filter())).toBe('closed');
  expect(filter().search).toBe('has:letter state:closed');
  showStatus(undefined);
  expect(filter().search).toBe('has:letter');
});

test('a whole search is shown in place of the one before', () => {
  typeFilter('has:letter Alva');
  searchFor('due:late "kind:access" Berg');
  expect(filter()).toMatchObject({
    conditions: [{ field: 'due', value: 'late' }],
    text: '"kind:access" Berg',
  });
});

test('what is too long to be asked is cut', () => {
  typeFilter('å'.repeat(10_000));
  expect(filter().search).toHaveLength(500);
});

test('another filter begins at the top of its list', () => {
  selectRow(40);
  typeFilter('Alva');
  expect(useCaseSelection.getState().index).toBe(0);
});
