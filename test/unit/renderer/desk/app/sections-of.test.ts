import { expect, test } from 'vitest';
import { sectionsOf } from '../../../../../src/renderer/desk/app/sections-of.ts';

test('only a breach has a part about the breach', () => {
  expect(sectionsOf('breach')).toContain('breach');
  expect(sectionsOf('access')).not.toContain('breach');
});
