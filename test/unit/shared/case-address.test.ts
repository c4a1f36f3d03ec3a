import { expect, test } from 'vitest';
import { parseCaseHash, parseCaseLink, toCaseHash, toCaseLink } from '#shared/case-address.ts';

test.each([
  { reference: 'DSR-2026-0001' },
  { reference: 'KLG-2026-12345', part: 'letters' },
  { reference: 'DSR-2026-0001', part: 'review' },
] as const)('an address that was written is read as the same: %o', (at) => {
  expect(parseCaseHash(toCaseHash(at))).toEqual(at);
});

test.each([
  '',
  '#/today',
  '#/cases/DSR-2026-0001/data',
  '#/cases/DSR-2026-0001/letters/../x',
  '#/cases/dsr-2026-0001',
  '#/cases/XXX-2026-0001',
  `#/cases/DSR-2026-${'0'.repeat(100)}`,
  ' #/cases/DSR-2026-0001',
])('any other text is the address of no case: %j', (hash) => {
  expect(parseCaseHash(hash)).toBeUndefined();
});

test('a link to a case is read as its reference', () => {
  expect(parseCaseLink(toCaseLink('DSR-2026-0001'))).toBe('DSR-2026-0001');
});
