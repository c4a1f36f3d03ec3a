import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';

test('every case can be acknowledged, and only an access request gets a summary (Art. 15)', () => {
  for (const kind of caseKinds) {
    expect(lettersFor(kind)).toContain('acknowledgement');
    expect(lettersFor(kind).includes('access-summary')).toBe(kind === 'access');
  }
});
