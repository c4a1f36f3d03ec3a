import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../seeded.ts';
import { type LetterKind, letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import { checkTemplate } from '#main/letters/template/check-template.ts';
import { readTemplate } from '#main/letters/template/read-template.ts';
import type { Block, KnownNames, Piece } from '#shared/letter-text/letter-text.ts';
import { faultsIn } from '#shared/letter-text/outcomes/faults-in.ts';
import { saidByBlocks } from '#shared/letter-text/outcomes/said-by-blocks.ts';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks } from '#shared/letter-text/read-blocks.ts';
import { refuseEdit } from '#shared/letter-text/refuse-edit.ts';

const known = (kind: LetterKind): KnownNames => {
  const { facts, parts } = namesOf(kind);
  return { facts: new Set(facts), parts: new Set(parts) };
};
const folder = 'resources/letters';
const shipped = readdirSync(folder).map((file) => {
  const kind = letterKinds.find((name) => file === `${name}.sv.txt` || file === `${name}.en.txt`);
  if (!kind) throw new Error(file);
  return { file, kind, text: readFileSync(`${folder}/${file}`, 'utf8') };
});

const codeIn = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.type === 'code') return [block];
    return block.type === 'choice' ? block.branches.flatMap(({ holds }) => codeIn(holds)) : [];
  });

describe.each(shipped)('the text $file', ({ kind, text }) => {
  const names = known(kind);
  const blocks = readBlocks(text, names);

  test('is shown whole, and printed back to the letter', () => {
    expect(codeIn(blocks)).toEqual([]);
    expect(printBlocks(blocks)).toBe(text);
  });

  test('can come to say in either view what the law wants, and nothing that it does not', () => {
    const { requires } = namesOf(kind);
    const read = readTemplate(text);
    expect(faultsIn(saidByBlocks(blocks), requires)).toEqual([]);
    expect(faultsIn(read.ok ? read.said : [], requires)).toEqual([]);
  });
});

/** Things that people, and people who wish ill, write into a text. */
const scraps = [
  '{',
  '}',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{ name }}',
  '{{name}}',
  '{{ nobody }}',
  '{% if name %}',
  '{% else %}',
  '{% endif %}',
  '{% elsif extent == "full" %}',
  '{% if name and email %}',
  '{%- if name -%}',
  '{% unless name %}',
  '{% part "contact" %}',
  '{% part "nothing" %}',
  '# ',
  '## ',
  '- ',
  '12. ',
  ' :: ',
  '::',
  '\n',
  '\n\n',
  ' ',
  '\t',
  'överklaga',
  'å',
  '\u00a0',
  '"',
  '==',
  '{% if name == "50%" %}',
];
const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6 }));

const mangled = fc
  .record({
    of: fc.constantFrom(...shipped),
    edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat(30), put: scrap }), { maxLength: 6 }),
  })
  .map(({ of: { kind, text }, edits }) => ({
    kind,
    text: edits.reduce((now, { at, cut, put }) => {
      const from = at % (now.length + 1);
      return `${now.slice(0, from)}${put}${now.slice(from + cut)}`;
    }, text),
  }));

test('whatever is written, what is read prints back to exactly that', () => {
  fc.assert(
    fc.property(mangled, ({ kind, text }) => {
      expect(printBlocks(readBlocks(text, known(kind)))).toBe(text);
    }),
    { numRuns: 1_500 },
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      expect(printBlocks(readBlocks(text, known('refusal')))).toBe(text);
    }),
    { numRuns: 1_500 },
  );
});

/** Puts something into, or takes something from, one place of the blocks, as the letter view could. */
function edited(blocks: readonly Block[], at: number, put: readonly Piece[]): readonly Block[] {
  const index = at % blocks.length;
  const block = blocks[index];
  if (block?.type === 'line') {
    const from = at % (block.pieces.length + 1);
    const pieces = block.pieces.toSpliced(from, put.length === 0 ? 1 : 0, ...put);
    return blocks.with(index, { ...block, pieces });
  }
  return put.length === 0 ? blocks.toSpliced(index, 1) : blocks;
}

const pieces = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('words' as const), text: fc.constantFrom(...scraps, 'ord') }),
    fc.record({ type: fc.constant('fact' as const), name: fc.constantFrom('name', 'reference') }),
  ),
  { maxLength: 2 },
);

test('what is wrong with a text that is shown without code is the same in either view', () => {
  fc.assert(
    fc.property(mangled, ({ kind, text }) => {
      const blocks = readBlocks(text, known(kind));
      const read = readTemplate(text);
      if (!read.ok || codeIn(blocks).length > 0) return;
      const { requires } = namesOf(kind);
      expect(faultsIn(saidByBlocks(blocks), requires)).toEqual(faultsIn(read.said, requires));
    }),
    { numRuns: 1_500 },
  );
});

test('no edit that is let through leaves a text that cannot be used', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped),
      fc.array(fc.tuple(fc.nat(), pieces), { minLength: 1, maxLength: 8 }),
      ({ kind, text }, edits) => {
        const names = known(kind);
        const { requires } = namesOf(kind);
        let blocks = readBlocks(text, names);
        for (const [at, put] of edits) {
          const next = edited(blocks, at, put);
          if (!refuseEdit(blocks, next, names, requires)) {
            blocks = readBlocks(printBlocks(next), names);
          }
        }
        expect(checkTemplate(kind, printBlocks(blocks))).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
});

test('a text of nothing but open choices is read in no time that grows with its square', () => {
  const names = known('refusal');
  const deep = '{% if name %}\n'.repeat(3_500);
  expect(printBlocks(readBlocks(deep, names))).toBe(deep);
  const wide = '{% if name %}'.repeat(3_500);
  expect(printBlocks(readBlocks(wide, names))).toBe(wide);
  expect(readBlocks('{'.repeat(50_000), names)).toMatchObject([{ type: 'code', why: 'tag' }]);
});
