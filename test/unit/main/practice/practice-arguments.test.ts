import { expect, test } from 'vitest';
import { argumentsTo, practiceIn } from '#main/practice/practice-arguments.ts';

const started = ['out/main/index.js', '--data', '/b'];

test.each([
  [[], { practice: false, anew: false }],
  [['--data', 'practice'], { practice: false, anew: false }],
  [['--practice'], { practice: true, anew: false }],
  [['--practice=anew'], { practice: true, anew: true }],
])('%j asks for %j', (args, asked) => {
  expect(practiceIn([...started, ...args])).toEqual(asked);
});

test('there and back is where one was, and a beginning is asked for once', () => {
  const there = argumentsTo('there', started);
  const anew = argumentsTo('anew', there);
  expect(there).toEqual([...started, '--practice']);
  expect(anew).toEqual([...started, '--practice=anew']);
  expect(argumentsTo('there', anew)).toEqual(there);
  expect(argumentsTo('back', anew)).toEqual(started);
});
