import { expect, test } from 'vitest';
import { caseKinds, isOfPerson } from '#domain/case/kind.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';

test('every person can be acknowledged, and only who asks for data gets a summary (Art. 15, 20)', () => {
  const role = { is: 'controller', reason: '' } as const;
  for (const kind of caseKinds.filter(isOfPerson)) {
    expect(lettersFor({ kind, role })).toContain('acknowledgement');
    expect(lettersFor({ kind, role }).includes('access-summary')).toBe(
      kind === 'access' || kind === 'portability',
    );
  }
});

test('a processor tells where a request went, and answers none (Art. 28(3)(e))', () => {
  const role = { is: 'processor', controller: 'Exempelkund AB', reason: '' } as const;
  expect(lettersFor({ kind: 'access', role })).toEqual(['acknowledgement', 'forwarding']);
});
