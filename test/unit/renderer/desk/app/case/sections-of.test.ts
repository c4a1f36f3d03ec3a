import { expect, test } from 'vitest';
import { sectionsOf } from '../../../../../../src/renderer/desk/app/case/sections-of.ts';

test('only a breach has a part about the breach', () => {
  expect(sectionsOf('breach')).toContain('breach');
  expect(sectionsOf('access')).not.toContain('breach');
});

test('a request about the data themselves has measures, a complaint its own part', () => {
  expect(sectionsOf('erasure')).toContain('measures');
  expect(sectionsOf('marketing-objection')).toContain('measures');
  expect(sectionsOf('complaint')).toContain('complaint');
  expect(sectionsOf('question')).toEqual(['messages', 'work', 'data', 'letters', 'story']);
});
