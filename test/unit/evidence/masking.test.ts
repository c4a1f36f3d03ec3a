import { expect, test } from 'vitest';
import { masking } from '#main/casework/evidence/masking.ts';
import { wordsFor } from '#shared/words/words.ts';
import { timeline as english } from '#shared/words/en/timeline.ts';
import { timeline as swedish } from '#shared/words/sv/timeline.ts';

const told = Object.entries({ ...swedish, ...english });
const mask = masking('masked', [], wordsFor('sv'));

test.each(told)(
  'what a record without names says of %s is chosen from lists in full',
  (key, text) => {
    const [type = ''] = key.split('_');
    const codes = Array.from(text.matchAll(/\$t\([^)]*\{\{(\w+)\}\}/g), ([, name = '']) => name);
    const given = Object.fromEntries(codes.map((name) => [name, 'code']));
    expect(mask.facts(type, given)).toEqual(given);
  },
);

test('what somebody wrote is in no record without names', () => {
  const written = { reasons: 'Hon heter Prov', subject: 'Från Prov', to: 'Prov', name: 'Prov' };
  for (const value of Object.values(mask.facts('risk-assessed', written))) {
    expect(value).not.toContain('Prov');
  }
});
