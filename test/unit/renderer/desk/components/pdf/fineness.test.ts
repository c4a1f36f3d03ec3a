import { expect, test } from 'vitest';
import { finenessOf } from '../../../../../../src/renderer/desk/components/pdf/print/fineness.ts';

test.each([
  { pages: 1, dotsPerInch: 300, type: 'image/png' },
  { pages: 50, dotsPerInch: 300, type: 'image/png' },
  { pages: 51, dotsPerInch: 150, type: 'image/jpeg' },
  { pages: 1334, dotsPerInch: 150, type: 'image/jpeg' },
])('$pages pages are printed at $dotsPerInch dots to the inch, as $type', ({ pages, ...fine }) => {
  expect(finenessOf(pages)).toEqual(fine);
});
