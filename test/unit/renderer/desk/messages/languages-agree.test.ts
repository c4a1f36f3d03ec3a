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

const blanks = (sentence = '') => new Set(sentence.match(/\{\{\w+/g));

const english = sentences(en);
const swedish = sentences(sv);

test('both languages have the same sentences', () => {
  expect(swedish.size).toBeGreaterThan(200);
  expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
});

test('no sentence is empty', () => {
  const empty = [...swedish, ...english].filter(([, sentence]) => sentence.trim() === '');
  expect(empty).toEqual([]);
});

test.each([...swedish])('%s has the same blanks in both languages', (key, sentence) => {
  expect(blanks(english.get(key))).toEqual(blanks(sentence));
});
