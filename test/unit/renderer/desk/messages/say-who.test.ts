import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { sayRequester } from '../../../../../src/renderer/desk/messages/say-who.ts';

const said = (kind: (typeof caseKinds)[number], requester = '') =>
  sayRequester({ kind, requester }, (word) => word);

test('who asks is said by name', () => {
  for (const kind of caseKinds) expect(said(kind, 'Alva Exempelsson')).toBe('Alva Exempelsson');
});

test('a breach and an authority’s inquiry miss nobody who asks; every other kind does', () => {
  const missed = caseKinds.filter((kind) => said(kind) === 'desk.cases.requesterUnknown');
  expect(caseKinds.filter((kind) => !missed.includes(kind))).toEqual([
    'breach',
    'authority-inquiry',
  ]);
  expect(said('breach')).toBe('case.kinds.breach');
});
