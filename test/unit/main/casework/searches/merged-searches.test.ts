import { expect, test } from 'vitest';
import { mergedSearches } from '#main/casework/searches/merged-searches.ts';

const of = (ids: string) => Array.from(ids, (id) => ({ id }));
const merged = (now: string, shown: string, wanted: string) =>
  mergedSearches(of(now), Array.from(shown), of(wanted))
    .map(({ id }) => id)
    .join('');

test.each([
  ['is kept as it was made', 'abc', 'abc', 'cab', 'cab'],
  ['is gone when it was removed', 'abc', 'abc', 'ac', 'ac'],
  ['is added', 'ab', 'ab', 'abn', 'abn'],
  ['stays when another window has added it', 'abx', 'ab', 'ba', 'bax'],
  ['stays beside one that is added here', 'abx', 'ab', 'abn', 'abnx'],
  ['is not put back when another window has removed it', 'b', 'ab', 'ba', 'b'],
])('a search %s', (_, now, shown, wanted, kept) => {
  expect(merged(now, shown, wanted)).toBe(kept);
});
