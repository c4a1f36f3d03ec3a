import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../../seeded.ts';
import { promisesAppeal } from '#domain/letter/sections/appeal.ts';
import { createEngine } from '#main/letters/template/engine.ts';
import { readLine } from '#main/letters/template/lines.ts';
import { readTemplate } from '#main/letters/template/read-template.ts';
import { renderTemplate } from '#main/letters/template/render-template.ts';
import { faultsIn } from '#shared/letter-text/outcomes/faults-in.ts';

/** What a text is put together of: what marks, rows, titles and the word are made of, in pieces. */
const scraps = 'över,klaga,Ö,verk,lag,o,\u0308,ord,\u00ad,# ,#,##,- ,1., :: ,:, ,\n,\n,\n# Titel\n'
  .split(',')
  .concat('{{ name }}', '{{ received }}', '{{- received -}}', '\n{% part "contact" %}\n');

type Tree = { readonly words: string } | { readonly form: number; readonly ways: Tree[][] };
const { trees } = fc.letrec<{ trees: Tree[]; tree: Tree }>((tie) => ({
  trees: fc.array(tie('tree'), { maxLength: 6 }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ words: fc.constantFrom(...scraps) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        form: fc.nat(7),
        ways: fc.array(tie('trees'), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}));

/** The text that a tree stands for; each condition has a name of its own. */
function printed(all: readonly Tree[], names: string[]): string {
  const tag = (form: number, words: string) =>
    (form & 1 ? `{%- ${words}` : `{% ${words}`) + (form & 2 ? ' -%}' : ' %}');
  return all
    .map((tree) => {
      if ('words' in tree) return tree.words;
      const opens = tree.form & 4 ? 'unless' : 'if';
      const ways = tree.ways.map((way, index) => {
        const isElse = index > 0 && index === tree.ways.length - 1;
        if (isElse) return tag(tree.form, 'else') + printed(way, names);
        const name = `is_${'abcdefghijklmnopqrstuvwxyz'[names.length] ?? ''}`;
        names.push(name);
        return tag(tree.form, `${index === 0 ? opens : 'elsif'} ${name}`) + printed(way, names);
      });
      return `${ways.join('')}${tag(tree.form, `end${opens}`)}`;
    })
    .join('');
}

/** What is wrong with one letter, by the engine that writes it. */
function faultsOf(text: string, chosen: Readonly<Record<string, boolean>>): readonly string[] {
  const letter = (facts: Record<string, string>) =>
    JSON.stringify(
      renderTemplate(text, {
        facts: { name: '', received: '', ...facts, ...chosen },
        parts: { contact: () => [{ type: 'paragraph', text: 'PART' }] },
      }),
    );
  const lines = (value: string) =>
    String(
      createEngine(() => value).parseAndRenderSync(
        text,
        { name: '', received: '', ...chosen },
        { globals: { placePart: () => '' } },
      ),
    ).split('\n');
  // What a fact says is put in when the lines are told apart.
  const titles = lines('\uE000')
    .map(readLine)
    .filter(({ type }) => type === 'title');
  const titled = titles.some((line) => /[^\s\uE000]/.test('text' in line ? line.text : ''));
  return [
    ...(titles.length > 1 ? ['title-twice'] : []),
    ...(titled ? [] : ['title-missing']),
    ...(lines('').some((line) => promisesAppeal(line)) ? ['appeal-promised'] : []),
    ...(letter({ received: 'FACT' }).includes('FACT') ? [] : ['required-missing received']),
    ...(letter({}).includes('PART') ? [] : ['required-missing contact']),
  ];
}

test('a text is found fault with exactly where a letter that it can make is wrong', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(trees, (all) => {
      const names: string[] = [];
      const text = `# Titel{{ received }}\n{% part "contact" %}\n${printed(all, names)}`;
      const bare = text.slice(text.lastIndexOf('" %}\n', 60) + 5);
      fc.pre(names.length <= 5);
      for (const one of [text, bare]) {
        const read = readTemplate(one);
        if (!read.ok) throw new Error(`${one}: ${read.problem.code}`);
        const found = new Set(
          faultsIn(read.said, ['received', 'contact']).map(({ code, name }) =>
            `${code} ${name}`.trim(),
          ),
        );
        const real = new Set(
          Array.from({ length: 2 ** names.length }, (_, bits) =>
            faultsOf(
              one,
              Object.fromEntries(names.map((name, at) => [name, (bits & (1 << at)) > 0])),
            ),
          ).flat(),
        );
        for (const code of real) seen.set(code, (seen.get(code) ?? 0) + 1);
        // Of two titles the last one stands, and what only the first one says is lost.
        const told = (codes: ReadonlySet<string>) =>
          Array.from(codes, (code) => code)
            .filter((code) => code === 'title-twice' || !real.has('title-twice'))
            .toSorted();
        expect(told(found)).toEqual(told(real));
      }
    }),
    { numRuns: 1_000 },
  );
  // None of it was never met.
  expect([...seen.keys()].toSorted()).toEqual([
    'appeal-promised',
    'required-missing contact',
    'required-missing received',
    'title-missing',
    'title-twice',
  ]);
});
