import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ConditionWords } from '#shared/letter-text/condition-words.ts';
import { letterView as en } from '../../../../../../src/renderer/desk/messages/en/texts/letter-view.ts';
import { letterView as sv } from '../../../../../../src/renderer/desk/messages/sv/texts/letter-view.ts';

const folder = 'resources/letters';
const conditions = new Set(
  readdirSync(folder).flatMap((file) =>
    Array.from(
      readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\{% (?:els)?if (.+?) %\}/g),
      ([, condition = '']) => condition,
    ),
  ),
);

test.each([...conditions])('“%s” has a sentence of its own in both languages', (condition) => {
  const [, name = '', is] = /^([a-z_]+)(?: == "(.+)")?$/.exec(condition) ?? [];
  for (const { conditions: said } of [sv, en]) {
    const { isThere, answers }: ConditionWords = said;
    const options = new Map(Object.entries(answers)).get(name);
    const sentence =
      is === undefined
        ? isThere[name]
        : new Map<string, string>(Object.entries(options ?? {})).get(is);
    expect(sentence ?? '').not.toBe('');
  }
});
