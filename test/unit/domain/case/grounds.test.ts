import { expect, test } from 'vitest';
import { groundsFor } from '#domain/case/ending/grounds.ts';
import { caseKinds } from '#domain/case/kind.ts';

test('nothing refuses an objection to direct marketing (Art. 21(3)), a complaint, a breach, a question or an authority', () => {
  const without = caseKinds.filter((kind) => groundsFor(kind).length === 0);
  expect(without).toEqual([
    'marketing-objection',
    'complaint',
    'breach',
    'question',
    'authority-inquiry',
  ]);
});

test('every other right can be met as unfounded or excessive (Art. 12(5)), and by grounds of its own', () => {
  expect(groundsFor('rectification')).toEqual([
    'manifestly-unfounded',
    'excessive',
    'data-accurate',
  ]);
  expect(groundsFor('erasure')).toContain('legal-obligation');
  expect(groundsFor('access')).not.toContain('legal-obligation');
});
