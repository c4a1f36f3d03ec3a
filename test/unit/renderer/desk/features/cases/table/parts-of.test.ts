import { expect, test } from 'vitest';
import type { PageWindow } from '../../../../../../../src/renderer/desk/ask/page-window.ts';
import {
  partsOf,
  questionOf,
} from '../../../../../../../src/renderer/desk/features/cases/table/parts-of.ts';

const groups = [{ key: 'waiting', count: 605 }];
const byStatus: PageWindow<unknown> = {
  question: questionOf({ group: 'status' }),
  total: 605,
  groups,
  pages: new Map(),
};

test('a board counts no cases in the parts of a list that is still there when it opens', () => {
  expect(partsOf(byStatus, 'status')).toBe(groups);
  expect(partsOf(byStatus, 'stage')).toBeUndefined();
  expect(partsOf(byStatus, undefined)).toBeUndefined();
});
