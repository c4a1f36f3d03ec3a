import { expect, test } from 'vitest';
import { refusals } from '#shared/words/sv/refusals/refusals.ts';
import { sv } from '../../../src/renderer/desk/messages/sv.ts';
import { sources } from './sources.ts';

/** All that is written in the sources but for the words themselves. */
async function written(): Promise<string> {
  const texts = [...(await sources())];
  return texts
    .filter(([file]) => !/\/(?:words|messages)\/(?:sv|en)/.test(file))
    .map(([, text]) => text)
    .join('\n');
}

type Words = string | { readonly [key: string]: Words };

/** Every key of the words, with dots between; a number's forms are one. */
const keysOf = (words: Words, path: string): string[] =>
  typeof words === 'string'
    ? [path.replace(/_(?:zero|one|other)$/, '')]
    : Object.entries(words).flatMap(([key, under]) => keysOf(under, `${path}.${key}`));

/** Of `…${which}` what stands before it: it may be any that begins so. */
const beginnings = (text: string, after: '.' | '-'): readonly string[] =>
  Array.from(text.matchAll(/[`'"]([\w.-]+)\$\{/g), ([, start = '']) => start).filter((start) =>
    start.endsWith(after),
  );

test('the desk has no words that no screen says', async () => {
  const text = await written();
  const said = new Set(Array.from(text.matchAll(/['"`](desk\.[\w.-]+)['"`]/g), ([, key]) => key));
  const begun = beginnings(text, '.');
  const keys = keysOf(sv, 'desk');
  expect(keys.length).toBeGreaterThan(1000);
  const unsaid = keys.filter((key) => !said.has(key) && !begun.some((one) => key.startsWith(one)));
  expect(unsaid).toEqual([]);
});

test('there are no words for a refusal that nobody gives', async () => {
  // Where the codes that there may be are declared, none is given.
  const text = (await written()).replaceAll(/readonly code:\s*(?:\|?\s*'[\w-]+'\s*)+(?=[;}])/g, '');
  const given = new Set(Array.from(text.matchAll(/['"]([a-z][a-z-]+)['"]/g), ([, code]) => code));
  const begun = beginnings(text, '-');
  const codes = Object.keys(refusals);
  expect(codes.length).toBeGreaterThan(200);
  const never = codes.filter(
    (code) => !given.has(code) && !begun.some((one) => code.startsWith(one)),
  );
  expect(never).toEqual([]);
});
