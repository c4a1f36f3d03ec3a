import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { promisesAppeal } from '#domain/letter/sections/appeal.ts';
import { type MaterialNames, namesOf } from '#domain/letter/material/material-names.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { longestTemplate } from '#shared/letter-text/longest-template.ts';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { alwaysIn } from '#shared/letter-text/placed-in.ts';
import type { Block } from '#shared/letter-text/letter-text.ts';
import { readBlocks } from '#shared/letter-text/read-blocks.ts';
import { hasTitle } from '#shared/letter-text/title-in.ts';
import { hasReserved } from '#shared/letter-text/reserved.ts';
import { type Placed, readTemplate } from './read-template.ts';

/** What is wrong with a template for a kind of letter, by line; nothing when it can be used. */
export function checkTemplate(kind: LetterKind, text: string): TemplateProblem[] {
  if (text.length > longestTemplate) return [{ code: 'too-long', line: 1, name: '' }];
  const read = readTemplate(text);
  const names = namesOf(kind);
  const blocks = readBlocks(text, { facts: new Set(names.facts), parts: new Set(names.parts) });
  const inLines = [...titleProblem(blocks), ...lineProblems(text.split('\n'))];
  if (!read.ok) return sorted([read.problem, ...inLines]);
  return sorted([
    ...inLines,
    ...read.problems,
    ...read.placed.flatMap((placed) => nameProblems(placed, names)),
    ...missing(read.placed, alwaysIn(blocks), names, text.split('\n').length),
  ]);
}

const sorted = (problems: readonly TemplateProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line);

const titleProblem = (blocks: readonly Block[]): TemplateProblem[] =>
  hasTitle(blocks) ? [] : [{ code: 'title-missing', line: 1, name: '' }];

function lineProblems(lines: readonly string[]): TemplateProblem[] {
  const at = (line: number, code: TemplateProblem['code'], name = '') => ({ code, line, name });
  const titles = lines.flatMap((line, index) => (/^\s*#\s+\S/.test(line) ? [index + 1] : []));
  const [, second] = titles;
  return [
    ...(second === undefined ? [] : [at(second, 'title-twice')]),
    ...lines.flatMap((line, index) => [
      ...(hasReserved(line) ? [at(index + 1, 'character-reserved')] : []),
      ...(promisesAppeal(line) ? [at(index + 1, 'appeal-promised')] : []),
      ...(/{%-?\s*part\b/.test(line) && !/^\s*{%-?\s*part\b[^%]*%}\s*$/.test(line)
        ? [at(index + 1, 'part-not-alone')]
        : []),
    ]),
  ];
}

function nameProblems({ type, name, line }: Placed, names: MaterialNames): TemplateProblem[] {
  if (type === 'part') {
    return names.parts.includes(name) ? [] : [{ code: 'part-unknown', line, name }];
  }
  if (!names.facts.includes(name)) return [{ code: 'fact-unknown', line, name }];
  if (type === 'fact' && !isPlaceable(name)) return [{ code: 'fact-is-condition', line, name }];
  return [];
}

/** What the law wants must stand in the letter whatever it chooses by, and whatever other facts are empty. */
function missing(
  placed: readonly Placed[],
  printed: ReadonlySet<string>,
  { requires }: MaterialNames,
  lines: number,
): TemplateProblem[] {
  return requires
    .filter(
      (name) =>
        !printed.has(name) ||
        !placed.some((one) => one.type !== 'condition' && one.always && one.name === name),
    )
    .map((name) => ({ code: 'required-missing', line: lines, name }));
}
