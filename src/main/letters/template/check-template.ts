import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { type MaterialNames, namesOf } from '#domain/letter/material/material-names.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { longestTemplate } from '#shared/letter-text/longest-template.ts';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { faultsIn } from '#shared/letter-text/outcomes/faults-in.ts';
import type { Said } from '#shared/letter-text/outcomes/said.ts';
import { hasReserved } from '#shared/letter-text/reserved.ts';
import { type Placed, readTemplate } from './read-template.ts';

/** What is wrong with a template for a kind of letter, by line; nothing when it can be used. */
export function checkTemplate(kind: LetterKind, text: string): TemplateProblem[] {
  if (text.length > longestTemplate) return [{ code: 'too-long', line: 1, name: '' }];
  const read = readTemplate(text);
  const names = namesOf(kind);
  const inLines = text.split('\n').flatMap(lineProblems);
  if (!read.ok) return sorted([read.problem, ...inLines, ...faultsIn(asWritten(text), [])]);
  return sorted([
    ...inLines,
    ...read.problems,
    ...read.placed.flatMap((placed) => nameProblems(placed, names)),
    ...faultsIn(read.said, names.requires),
  ]);
}

const sorted = (problems: readonly TemplateProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line);

/** What cannot be read as a template is looked at as it stands. */
const asWritten = (text: string): readonly Said[] =>
  text.split('\n').flatMap((words, index): readonly Said[] => [
    { type: 'words', text: words, line: index + 1 },
    { type: 'end', line: index + 1 },
  ]);

function lineProblems(line: string, index: number): TemplateProblem[] {
  const isPartNotAlone = /{%-?\s*part\b/.test(line) && !/^\s*{%-?\s*part\b[^%]*%}\s*$/.test(line);
  const at = (code: TemplateProblem['code']) => ({ code, line: index + 1, name: '' });
  return [
    ...(hasReserved(line) ? [at('character-reserved')] : []),
    ...(isPartNotAlone ? [at('part-not-alone')] : []),
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
