import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../../../seeded.ts';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { namesOf } from '#domain/letter/material/material-names.ts';
import { checkTemplate } from '#main/letters/template/check-template.ts';
import type { Block, LineForm } from '#shared/letter-text/letter-text.ts';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks, settled } from '#shared/letter-text/read-blocks.ts';
import { refuseEdit } from '#shared/letter-text/refuse-edit.ts';
import * as lines from '../../../../../../src/renderer/desk/features/templates/letter-view/blocks/change-blocks.ts';
import * as choices from '../../../../../../src/renderer/desk/features/templates/letter-view/blocks/change-choice.ts';
import {
  afterStep,
  doneAgain,
  noHistory,
  takenBack,
} from '../../../../../../src/renderer/desk/features/templates/letter-view/history.ts';
import { plain } from '../../../../../../src/renderer/desk/features/templates/letter-view/run/run-pieces.ts';

const folder = 'resources/letters';
const shipped = readdirSync(folder).map((file) => {
  const kind = letterKinds.find((name) => file.startsWith(`${name}.`));
  if (!kind) throw new Error(file);
  return { kind, text: readFileSync(`${folder}/${file}`, 'utf8') };
});

const when = { name: 'is_complaint' };
const forms: readonly LineForm[] = ['heading', 'item', 'numbered', 'text'];
const typed = [
  '- ',
  '# ',
  'a :: b',
  'ö',
  '{% if name %}',
  '{{ name }}',
  '\ue0000\ue001',
  '\ud800',
  '👩‍👧',
];

/** What a block’s menu and the keys can do, at one place. */
const acts: readonly ((blocks: readonly Block[], at: number) => readonly Block[] | undefined)[] = [
  (blocks, at) => lines.moved(blocks, at, 'up'),
  (blocks, at) => lines.moved(blocks, at, 'down'),
  lines.without,
  (blocks, at) =>
    lines.insertAfter(blocks, at, { type: 'line', form: 'text', mark: '', pieces: [] }),
  (blocks, at) => lines.insertAfter(blocks, at, { type: 'part', name: 'contact' }),
  (blocks, at) => choices.onlyWhen(blocks, at, when),
  choices.always,
  choices.inverted,
  choices.withOtherwise,
  (blocks, at) => choices.withOther(blocks, at)?.(when),
  ...forms.map((form) => (blocks: readonly Block[], at: number) => {
    const block = blocks[at];
    return block?.type === 'line' ? blocks.with(at, lines.inForm(block, form)) : undefined;
  }),
  ...typed.map((text) => (blocks: readonly Block[], at: number) => {
    const block = blocks[at];
    if (block?.type !== 'line') return undefined;
    const pieces = [{ type: 'words' as const, text: plain(text) }, ...block.pieces];
    return blocks.with(at, { ...block, pieces });
  }),
];

const isShown = (blocks: readonly Block[]): boolean =>
  blocks.every(
    (block) =>
      block.type !== 'code' &&
      (block.type !== 'choice' || block.branches.every(({ holds }) => isShown(holds))),
  );

test('fifty changes of any kind leave a letter that can be used, and are taken back and done again exactly', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped),
      fc.array(fc.tuple(fc.nat(), fc.nat(acts.length - 1)), { minLength: 50, maxLength: 50 }),
      ({ kind, text }, changes) => {
        const { facts, parts, requires } = namesOf(kind);
        const names = { facts: new Set(facts), parts: new Set(parts) };
        let blocks = readBlocks(text, names);
        let history = noHistory;
        const states = [text];
        for (const [at, act] of changes) {
          const next = acts[act]?.(blocks, at % blocks.length);
          if (!next || refuseEdit(blocks, next, names, requires)) continue;
          const [before, now] = [printBlocks(blocks), printBlocks(next)];
          blocks = settled(next, names);
          expect(printBlocks(blocks)).toBe(now);
          if (now === before) continue;
          history = afterStep(history, before, now, undefined);
          states.push(now);
        }
        const last = printBlocks(blocks);
        expect(checkTemplate(kind, last)).toEqual([]);
        expect(isShown(readBlocks(last, names))).toBe(true);
        expect(last.isWellFormed()).toBe(true);
        let now = last;
        for (const state of states.toReversed().slice(1)) {
          const back = takenBack(history, now);
          expect(back?.text).toBe(state);
          if (back) ({ text: now, history } = back);
        }
        expect(takenBack(history, now)).toBeUndefined();
        for (const state of states.slice(1)) {
          const again = doneAgain(history, now);
          expect(again?.text).toBe(state);
          if (again) ({ text: now, history } = again);
        }
        expect(now).toBe(last);
      },
    ),
    { numRuns: 150 },
  );
});
