import { expect, test } from 'vitest';
import { en } from '../../../../../src/renderer/desk/messages/en.ts';
import { sv } from '../../../../../src/renderer/desk/messages/sv.ts';

function sentences(of: object, path = ''): Map<string, string> {
  const all = Object.entries(of).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : [...sentences(value, here)];
  });
  return new Map(all);
}

const blanks = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name);

test('both languages have the same sentences, with the same blanks in them', () => {
  const english = sentences(en);
  const swedish = sentences(sv);
  expect(swedish.size).toBeGreaterThan(200);
  expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
  for (const [key, sentence] of swedish) {
    expect(blanks(english.get(key)).toSorted(), key).toEqual(blanks(sentence).toSorted());
    expect(sentence.trim(), key).not.toBe('');
    expect(english.get(key)?.trim(), key).not.toBe('');
  }
});
