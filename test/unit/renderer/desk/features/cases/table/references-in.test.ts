import { expect, test } from 'vitest';
import { parted, unparted } from '#shared/list/parted.ts';
import type { CaseRow } from '#shared/views/views.ts';
import {
  pageSize,
  type PageWindow,
  withPage,
} from '../../../../../../../src/renderer/desk/ask/page-window.ts';
import {
  referencesIn,
  referencesOn,
} from '../../../../../../../src/renderer/desk/features/cases/table/references-in.ts';

const rowOf = (at: number): CaseRow => ({
  reference: `DSR-2026-${at}`,
  kind: 'access',
  status: 'open',
  requester: '',
  subject: '',
  handler: '',
  receivedAt: '2026-11-01T08:00:00Z',
  due: '2026-12-01',
  urgency: 'later',
});
const page = (before: PageWindow<CaseRow> | undefined, nth: number, count: number) =>
  withPage(before, {
    question: '',
    seq: 1,
    page: nth,
    total: 250,
    rows: Array.from({ length: count }, (_, at) => rowOf(nth * pageSize + at)),
  });
// The second page came first, as it does for who scrolls up.
const held = page(page(undefined, 1, 2), 0, pageSize);

test('what has been read comes in the order of the list', () => {
  const references = referencesIn(held);
  expect(references).toHaveLength(pageSize + 2);
  expect([references[0], references.at(-1)]).toEqual(['DSR-2026-0', 'DSR-2026-101']);
});

test('a stretch goes either way, and leaves out what is not there yet', () => {
  expect(referencesOn(held, unparted(250), 3, 1)).toEqual([
    'DSR-2026-1',
    'DSR-2026-2',
    'DSR-2026-3',
  ]);
  expect(referencesOn(held, unparted(250), 100, 140)).toEqual(['DSR-2026-100', 'DSR-2026-101']);
});

test('the head of a part is no case, and what is folded under it is not chosen with it', () => {
  const parts = [
    { key: 'a', count: 2 },
    { key: 'b', count: 3 },
    { key: 'c', count: 245 },
  ];
  const lines = parted(parts, new Set(['b']));
  expect(referencesOn(held, lines, 0, 5)).toEqual([0, 1, 5].map((at) => `DSR-2026-${at}`));
});
